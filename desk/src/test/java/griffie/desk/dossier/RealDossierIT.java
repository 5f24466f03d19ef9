package griffie.desk.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import griffie.paper.CasebookPage;
import griffie.registry.dossier.Dossier;
import griffie.registry.dossier.Line;
import griffie.registry.dossier.Passage;
import griffie.registry.dossier.Table;
import griffie.registry.dossier.View;
import java.util.List;
import org.junit.jupiter.api.Test;

/// All the real papers that lie beside the checkout, as one dossier.
class RealDossierIT {
    @Test
    void everyLineOfEveryViewStandsOnWordsOfItsPaper() {
        var papers = CasebookPage.root().resolve("../shared/papers");
        assumeThat(papers)
                .as("skipped: put the real papers in ../shared to run this test")
                .exists();
        var dossier = Karabakh.read(papers);
        assertThat(dossier.papers()).hasSizeGreaterThan(5000);
        assertThat(dossier.unread()).isEmpty();
        for (var view : View.values()) {
            var table = view.of(dossier, Karabakh.DAY);
            assertThat(handles(table)).as(view.toString()).doesNotHaveDuplicates();
            table.lines().stream()
                    .flatMap(line -> line.passage().stream())
                    .forEach(passage -> stands(passage, dossier));
        }
    }

    private static List<String> handles(Table table) {
        return table.lines().stream().map(Line::handle).map(Object::toString).toList();
    }

    private static void stands(Passage passage, Dossier dossier) {
        var paper = dossier.paper(passage.file()).orElseThrow();
        assertThat(paper.passage(passage.span()).quote()).isEqualTo(passage.quote());
    }
}
