package griffie.paper;

import java.util.List;
import java.util.Locale;

/// What intake could not read or doubts. The desk puts it into words.
public sealed interface Doubt {
    /// A word of a scan, and how sure the reading of it is, in percent.
    record HardToRead(int page, String word, int percent) implements Doubt {}

    /// Letters such as Ã« show that the text was once read in the wrong character set.
    record WrongCharacterSet() implements Doubt {}

    /// The whole file was encoded twice, and read as it was meant.
    record EncodedTwice() implements Doubt {}

    /// The head of the paper says one thing, its metadata another.
    record HeadDiffers(String head, String metadata) implements Doubt {}

    /// The paper says two things of itself that cannot both be so.
    record SaysBoth(String one, String other) implements Doubt {}

    /// The paper says one thing of itself, the catalogue has another under its number.
    record CatalogueDiffers(String paper, String catalogue) implements Doubt {}

    /// The paper says that its final form may differ.
    record Uncorrected() implements Doubt {}

    /// Scanned pages that were not read, and the command that installs what reads them.
    record PagesNotRead(List<Integer> pages, String install) implements Doubt {
        public PagesNotRead {
            pages = List.copyOf(pages);
        }
    }

    /// Words that were printed sideways are left out.
    record SidewaysLeftOut(List<Integer> pages) implements Doubt {
        public SidewaysLeftOut {
            pages = List.copyOf(pages);
        }
    }

    /// A name of the sort of doubt for machines: `hard-to-read`.
    default String code() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
