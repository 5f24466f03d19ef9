package griffie.paper;

import java.util.Locale;

/// Why a file, or a part of one, is not read. The desk puts it into words, which also say what to do now.
public sealed interface Refusal {
    /// What one word says.
    enum Plain implements Refusal {
        EMPTY,
        NO_TEXT,
        FOLDER,
        MISSING,
        NOT_PERMITTED,
        LOCKED,
        CUT_OFF,
        /// An archive, where one paper was asked for.
        SEVERAL_PAPERS,
        /// An archive that asks for more memory than it is given.
        TOO_MUCH_MEMORY,
        /// A member of an archive that points to another file.
        LINK,
        /// A member of an archive that is neither a file nor a folder.
        NO_FILE,
        /// A member of an archive whose name leads out of it.
        OUTSIDE,
        /// A PDF of which a small part unpacks to more than any paper holds.
        GROWS,
        TOO_SLOW,
        /// A PDF that draws more than any paper does.
        TOO_MUCH_DRAWN,
        /// A PDF that is built so that reading it has no end.
        TOO_INVOLVED,
        NO_PAGES,
        /// Pictures of pages on which no words are seen.
        NO_WORDS,
        SCAN_TOO_SLOW,
        INTERRUPTED;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// What a file is that is damaged.
    enum Form {
        PDF,
        ARCHIVE,
        PICTURE,
        DOCUMENT
    }

    /// What a file is that is of no kind that is read.
    enum Kind {
        OLD_OFFICE,
        GIF,
        BINARY,
        SPREADSHEET,
        PRESENTATION,
        OTHER_OFFICE
    }

    /// What is wrong with XML.
    enum Fault {
        ENDS_INSIDE,
        NO_ELEMENT,
        TEXT_OUTSIDE,
        OWN_ENTITY,
        LONE_BRACKET,
        SECOND_ROOT,
        TOO_DEEP,
        WRONG_END,
        TAG_OPEN,
        SECTION_OPEN,
        COMMENT_OPEN,
        INSTRUCTION_OPEN,
        DOCUMENT_TYPE_OPEN
    }

    record Damaged(Form form) implements Refusal {}

    record OtherKind(Kind kind) implements Refusal {}

    /// XML of which the outermost element is not one that is known.
    record OtherXml(String root) implements Refusal {}

    /// Broken XML, the element at which it is broken, and where.
    record BrokenXml(Fault fault, String element, int line, int column) implements Refusal {}

    record TooLarge(int megabytes) implements Refusal {}

    record UnpacksTooFar(int megabytes) implements Refusal {}

    record MemberTooLarge(int megabytes) implements Refusal {}

    record TooManyMembers(int most) implements Refusal {}

    /// A paper after so many others in one file.
    record TooManyBefore(int most) implements Refusal {}

    /// A paper after so much else in one file.
    record TooMuchBefore(int megabytes) implements Refusal {}

    record TooManyPages(int most) implements Refusal {}

    record NestedTooDeep(int deepest) implements Refusal {}

    record ArchivesTooDeep(int deepest) implements Refusal {}

    /// A scan, where the program is missing that this command installs.
    record NeedsTesseract(String install) implements Refusal {}

    /// What the system said when it could not read the file.
    record Failed(String why) implements Refusal {}

    /// A fault of Griffie's own.
    record OwnFault(String what) implements Refusal {}

    /// A name of the sort of refusal for machines: `too-many-pages`.
    default String code() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /// For a log: `too many pages [most=5000]`.
    default String inShort() {
        String written = toString();
        int values = written.indexOf('[');
        return code().replace('-', ' ') + (values < 0 ? "" : " " + written.substring(values));
    }
}
