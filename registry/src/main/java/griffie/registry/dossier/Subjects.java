package griffie.registry.dossier;

import griffie.paper.Span;
import java.util.HashMap;
import java.util.List;

/// What a passage is about: the subject that it has most words of.
final class Subjects {
    static final String OTHER = "other";
    // Of two with as many words the more telling: who ill-treats prisoners is accused of a war crime.
    private static final List<String> ORDER = List.of(
            "war-crimes", "heritage", "mines", "prisoners", "self-determination", "aid", "borders", "territory");

    private final Vocabulary words = Vocabulary.read("subjects.txt");

    String of(DossierPaper paper, Span span) {
        var counts = new HashMap<String, Integer>();
        for (var hit : words.in(paper.paper().text().chars(), span)) counts.merge(hit.key(), 1, Integer::sum);
        String best = OTHER;
        int most = 0;
        for (var subject : ORDER) {
            int count = counts.getOrDefault(subject, 0);
            if (count <= most) continue;
            most = count;
            best = subject;
        }
        return best;
    }
}
