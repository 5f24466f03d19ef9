package griffie.registry.dossier;

import griffie.paper.Span;

/// The words of a paper behind a statement: the file as the ledger names it, the span in its clean text, and the words
/// themselves.
public record Passage(String file, Span span, String quote) {
    /// Its address: `2021-06-16-letter.txt#1204-1312`, counted in UTF-16 code units of the clean text.
    public String address() {
        return file + "#" + span.start() + "-" + span.end();
    }
}
