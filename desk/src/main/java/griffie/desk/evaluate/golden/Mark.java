package griffie.desk.evaluate.golden;

import griffie.desk.reading.CodePoints;
import griffie.paper.Finding;
import griffie.paper.FindingValues;
import griffie.paper.Span;
import griffie.registry.verification.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One thing in a paper, found or expected: its kind, its span in code points, and its values under the keys of
/// docs/findings.md.
record Mark(Kind kind, Span span, Map<String, String> values) {
    /// Everything that was found in a paper and is of a kind that is scored.
    static List<Mark> in(Reading reading) {
        var codePoints = new CodePoints(reading.paper().text().chars());
        var marks = new ArrayList<Mark>();
        for (var finding : reading.findings()) {
            Kind.parse(FindingValues.kind(finding)).ifPresent(kind -> marks.add(of(finding, kind, codePoints)));
        }
        return marks;
    }

    private static Mark of(Finding finding, Kind kind, CodePoints codePoints) {
        return new Mark(kind, codePoints.of(finding.span()), FindingValues.of(finding));
    }

    String value(String key) {
        return values.getOrDefault(key, "");
    }

    Mark at(Span elsewhere) {
        return new Mark(kind, elsewhere, values);
    }

    /// The values that are scored, for a list.
    String shown() {
        var family = kind.family();
        return values.entrySet().stream()
                .filter(each -> family.compared().contains(each.getKey())
                        || family.besides().contains(each.getKey()))
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(" "));
    }
}
