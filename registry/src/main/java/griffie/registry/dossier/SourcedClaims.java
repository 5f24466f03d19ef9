package griffie.registry.dossier;

import griffie.paper.Act;
import griffie.paper.PaperKind;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is claimed or held in one paper, and by whom: the claims and views that were recognised, and every clause in
/// which somebody is said to say something.
///
/// What the writer tells without a source is no claim, but for what a motion judges of both parties. What somebody only
/// welcomes or deplores is none.
final class SourcedClaims {
    private static final Glossary GLOSSARY = Glossary.of("balance.txt");

    private final DossierPaper paper;
    private final Voices voices;
    private final Rulings rulings;
    private final Attributions attributions;
    private final Map<String, SourcedClaim> found = new LinkedHashMap<>();
    private final Set<Integer> holders = new HashSet<>();

    SourcedClaims(DossierPaper paper, Voices voices, Rulings rulings) {
        this.paper = paper;
        this.voices = voices;
        this.rulings = rulings;
        this.attributions = voices.attributions(paper);
    }

    List<SourcedClaim> all() {
        paper.acts(Act.Kind.CLAIM).forEach(this::add);
        paper.acts(Act.Kind.POSITION).filter(act -> !isFeeling(act)).forEach(this::add);
        for (var one : attributions.all()) {
            if (holders.contains(one.holder().start()) || isTold(one)) continue;
            var handle = Handle.of("sources", paper.file(), paper.paper().text().of(one.clause()), one.name());
            add(handle, voices.named(one.name()), one.clause(), one.holder());
        }
        return new ArrayList<>(found.values());
    }

    // A holder within the holder of a recognised claim is the same one.
    private boolean isTold(Attribution one) {
        for (int at = one.holder().start(); at < one.holder().end(); at++) {
            if (holders.contains(at)) return true;
        }
        return false;
    }

    private void add(Act act) {
        if (rulings.isRejected(paper.handle(act))) return;
        for (var party : act.by()) {
            if (party.span().isEmpty() && !judges(act)) continue;
            var handle = Handle.of("sources", paper.handle(act).digits(), party.name());
            add(handle, voices.named(party.name()), act.span(), party.span());
        }
    }

    private void add(Handle handle, Voice voice, Span span, Span holder) {
        if (rulings.isRejected(handle)) return;
        for (int at = holder.start(); at < holder.end(); at++) holders.add(at);
        var topic = Topic.of(paper, span, voices);
        found.putIfAbsent(handle.digits(), new SourcedClaim(paper, handle, voice, span, topic.marks()));
    }

    // `constaterende dat … gelegd door beide partijen`; a motion in which others are said to claim it claims nothing itself.
    private boolean judges(Act act) {
        var kind = paper.kind();
        if (kind != PaperKind.MOTION && kind != PaperKind.AMENDMENT) return false;
        boolean isOfOthers = attributions.in(paper.sentence(act.span().start())).stream()
                .anyMatch(one -> act.span().contains(one.holder()));
        return !isOfOthers && has(act.span(), "judges");
    }

    private boolean isFeeling(Act act) {
        var words = Word.in(paper.paper().text(), act.span());
        return words.stream()
                .limit(FIRST)
                .anyMatch(word -> GLOSSARY.has("welcomes", word.folded()) || GLOSSARY.has("deplores", word.folded()));
    }

    private static final int FIRST = 8;

    private boolean has(Span span, String key) {
        return Word.in(paper.paper().text(), span).stream().anyMatch(word -> GLOSSARY.has(key, word.folded()));
    }
}
