package griffie.registry.verification;

import griffie.paper.Finding;
import griffie.paper.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// A paper that was read, with its citations checked, in reading order; `others` is what was found besides, when it
/// was
/// looked for.
public record Reading(Paper paper, List<Checked> checked, List<Finding> others) {
    public Reading {
        checked = List.copyOf(checked);
        others = List.copyOf(others);
    }

    /// A reading of the citations alone.
    public Reading(Paper paper, List<Checked> checked) {
        this(paper, checked, List.of());
    }

    /// Everything found in the paper, by intake and by recognition, in reading order.
    public List<Finding> findings() {
        var findings = new ArrayList<Finding>(paper.ownFindings());
        findings.addAll(others);
        checked.forEach(each -> findings.add(each.citation()));
        findings.sort(Comparator.comparing(Finding::span));
        return findings;
    }

    /// Each citation's finding with what checking it gave.
    public Map<Finding, Checked> checks() {
        var checks = new IdentityHashMap<Finding, Checked>();
        checked.forEach(each -> checks.put(each.citation(), each));
        return checks;
    }
}
