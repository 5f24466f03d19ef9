package griffie.recognition;

import griffie.paper.Act;
import griffie.paper.Answer;
import griffie.paper.CasebookPage.Case;
import griffie.paper.CasebookPage.Expected;
import griffie.paper.Finding;
import griffie.paper.FindingValues;
import griffie.paper.Paper;
import java.util.ArrayList;
import java.util.List;

/// Holds the findings of some kinds in a case of the casebook against what the case expects.
final class FindingCases {
    private FindingCases() {}

    /// What differs, one line each; empty when the case holds. Only keys that are given are compared.
    static List<String> differences(Case given, Paper paper, List<Finding> found) {
        var told = found.stream()
                .map(one -> FindingValues.kind(one) + " | " + paper.text().of(one.span()))
                .toList();
        var expected = given.expected().stream()
                .map(one -> one.kind() + " | " + one.quote())
                .toList();
        if (!told.equals(expected)) return List.of("found %s instead of %s".formatted(told, expected));
        var differences = new ArrayList<String>();
        for (int i = 0; i < found.size(); i++) {
            differences.addAll(differences(found.get(i), given.expected().get(i), paper));
        }
        return differences;
    }

    private static List<String> differences(Finding finding, Expected expected, Paper paper) {
        var values = FindingValues.of(finding);
        var differences = new ArrayList<String>();
        expected.values().forEach((key, value) -> {
            String found = value(finding, key, values.getOrDefault(key, ""), paper);
            if (!found.equals(value)) {
                differences.add("'%s' has %s=%s instead of %s".formatted(expected.quote(), key, found, value));
            }
        });
        return differences;
    }

    // Passages are quoted in cases, so that nobody counts offsets.
    private static String value(Finding finding, String key, String value, Paper paper) {
        if (finding instanceof Act act && key.equals("about"))
            return paper.text().of(act.about());
        if (finding instanceof Answer answer && key.equals("asked"))
            return paper.text().of(answer.asked());
        return value;
    }
}
