package griffie.desk.web;

import griffie.paper.Paper;
import griffie.paper.Span;
import griffie.registry.dossier.DossierPaper;
import java.util.List;

/// A paper as it reads, a part of it at a time, with its findings marked and told beside it. `chosen` is the passage
/// that the address names; empty where it names none.
record PaperPage(DossierPaper kept, List<Row> rows, int part, int parts, Span chosen) implements Page {
    @Override
    public String template() {
        return "paper.jte";
    }

    Paper paper() {
        return kept.paper();
    }

    boolean hasChosen() {
        return !chosen.isEmpty();
    }

    /// The chosen words with their source, to be taken along.
    String quotation(Visit visit) {
        return "“%s” (%s)".formatted(kept.passage(chosen).quote(), SourceForm.of(paper(), visit.words()));
    }

    String part(int number) {
        return Address.paper(kept.file()) + "&part=" + number;
    }
}
