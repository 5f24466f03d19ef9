package griffie.intake;

import griffie.intake.archive.Archive;
import griffie.intake.container.Mail;
import griffie.intake.head.Languages;
import griffie.intake.refusal.Refused;
import griffie.paper.Paper;
import griffie.paper.Refusal;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Takes every paper out of a file that holds more than one; what cannot be read never stops the rest.
final class Unpacking {
    private static final int DEEPEST = 5;
    private static final int MOST = 5_000;
    private static final long LARGEST = 512L << 20;
    private static final int START = 20_000;

    private final List<Paper> papers = new ArrayList<>();
    private final List<UnreadablePaper> unread = new ArrayList<>();
    private long unpacked;
    private int count;

    private Unpacking() {}

    static Papers of(Path file, byte[] bytes) throws UnreadablePaper {
        var unpacking = new Unpacking();
        unpacking.take(file, bytes, 0);
        // A file that is one paper, and unreadable, is refused as Intake.read refuses it.
        boolean isOne = unpacking.papers.isEmpty() && unpacking.unread.size() == 1;
        if (isOne && unpacking.unread.getFirst().file().equals(file)) throw unpacking.unread.getFirst();
        return new Papers(unpacking.papers, unpacking.unread);
    }

    private void take(Path name, byte[] bytes, int depth) {
        try {
            requireWithin(name, bytes, depth);
            Intake.requireReadable(name, bytes);
            var format = Format.of(bytes);
            if (format == Format.ZIP) zip(name, bytes, depth);
            else if (format.isArchive()) members(name, bytes, depth);
            else if (isMail(bytes)) mail(name, bytes, depth);
            else papers.add(Intake.read(name, bytes));
        } catch (UnreadablePaper unreadable) {
            unread.add(unreadable);
        }
    }

    private void requireWithin(Path name, byte[] bytes, int depth) throws UnreadablePaper {
        unpacked += bytes.length;
        if (depth > DEEPEST) throw new UnreadablePaper(name, new Refusal.ArchivesTooDeep(DEEPEST));
        if (++count > MOST) throw new UnreadablePaper(name, new Refusal.TooManyBefore(MOST));
        if (unpacked > LARGEST) {
            throw new UnreadablePaper(name, new Refusal.TooMuchBefore((int) (LARGEST >> 20)));
        }
    }

    private void zip(Path name, byte[] bytes, int depth) throws UnreadablePaper {
        var document = Intake.zipped(name, bytes);
        if (document.isPresent()) papers.add(document.get());
        else members(name, bytes, depth);
    }

    private void members(Path name, byte[] bytes, int depth) throws UnreadablePaper {
        try {
            var archive = Archive.of(bytes, Unpacking::isPaper);
            archive.refused().forEach(reason -> unread.add(new UnreadablePaper(name, reason)));
            for (var member : archive.members()) take(inside(name, member.name()), member.bytes(), depth + 1);
        } catch (Refused refused) {
            throw UnreadablePaper.of(name, refused);
        }
    }

    // What an archive made on a Mac adds is no paper.
    private static boolean isPaper(String name) {
        return !name.startsWith("__MACOSX/") && !name.endsWith(".DS_Store") && !name.endsWith("Thumbs.db");
    }

    private void mail(Path name, byte[] bytes, int depth) {
        var mail = Mail.of(bytes);
        if (!mail.body().chars().isBlank()) {
            var paper = Letters.paper(name, bytes, mail);
            papers.add(paper.in(Languages.ofBlocks(paper)));
        }
        for (var attachment : mail.attachments()) take(inside(name, attachment.name()), attachment.bytes(), depth + 1);
    }

    private static boolean isMail(byte[] bytes) {
        if (Format.of(bytes) != Format.TEXT) return false;
        return Mail.is(new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1));
    }

    private static Path inside(Path container, String name) {
        try {
            return container.resolve(Path.of(name.replace('\\', '/')).normalize());
        } catch (InvalidPathException unwritable) {
            return container.resolve("?");
        }
    }
}
