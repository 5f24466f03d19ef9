package griffie.registry.search;

import griffie.paper.Act;
import griffie.paper.ActorMention;
import griffie.paper.Finding;
import griffie.paper.Paper;
import griffie.paper.Reference;
import griffie.paper.Span;
import griffie.registry.verification.Checked;
import griffie.registry.verification.Reading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A paper as the index takes it in: its text and head, where it cites and names what, and where it asks and promises.
///
/// `key` is how the ledger names the paper; there is one of a key in the index.
public record Indexed(String key, Paper paper, List<Label> labels, Map<Act.Kind, List<Span>> acts) {
    public Indexed {
        if (key.isEmpty()) throw new IllegalArgumentException("paper without key");
        labels = List.copyOf(labels);
        acts = Map.copyOf(acts);
    }

    /// A word that stands for a place in the text besides its own words.
    record Label(Span at, String word) {}

    public static Indexed of(String key, Reading reading) {
        var labels = new ArrayList<Label>();
        var acts = new EnumMap<Act.Kind, List<Span>>(Act.Kind.class);
        reading.checked().forEach(each -> addCited(each, labels));
        for (var finding : reading.others()) add(finding, labels, acts);
        return new Indexed(key, reading.paper(), labels, acts);
    }

    // Who looks for the right paper finds the wrong citation too, and who looks for the wrong number where it stands.
    private static void addCited(Checked checked, List<Label> labels) {
        addCited(checked.citation().span(), checked.citation().reference(), labels);
        addCited(checked.citation().span(), checked.fullReference(), labels);
    }

    private static void addCited(Span at, Reference reference, List<Label> labels) {
        if (reference instanceof Reference.Incomplete) return;
        for (var id : Ids.withDossier(reference)) labels.add(new Label(at, Labels.CITED + id));
    }

    private static void add(Finding finding, List<Label> labels, Map<Act.Kind, List<Span>> acts) {
        if (finding instanceof ActorMention mention) {
            labels.add(new Label(mention.span(), Labels.actor(mention.actor())));
        } else if (finding instanceof Act act) {
            acts.computeIfAbsent(act.kind(), any -> new ArrayList<>()).add(act.span());
        }
    }
}
