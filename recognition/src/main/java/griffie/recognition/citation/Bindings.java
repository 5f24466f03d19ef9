package griffie.recognition.citation;

import griffie.paper.PaperKind;
import griffie.paper.Said;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;

/// Which naming belongs to which citation, and what it says about it.
final class Bindings {
    private final Tokens tokens;
    private final Sentences sentences;
    private final List<Naming> namings;
    private final int[] namingOf;
    private final boolean[] used;
    private final List<List<Said>> said = new ArrayList<>();

    private Bindings(Tokens tokens, Sentences sentences, Grammar.Read read) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.namings = read.namings();
        this.namingOf = new int[read.citations().size()];
        this.used = new boolean[namings.size()];
        bindAll(read.citations());
    }

    static Bindings of(Tokens tokens, Sentences sentences, Grammar.Read read) {
        return new Bindings(tokens, sentences, read);
    }

    /// The naming of a citation, or -1.
    int namingOf(int citation) {
        return namingOf[citation];
    }

    boolean isUsed(int naming) {
        return used[naming];
    }

    /// What the naming of a citation and the words up to it say.
    List<Said> said(int citation) {
        return said.get(citation);
    }

    private void bindAll(List<Raw> citations) {
        int naming = -1;
        for (int i = 0; i < citations.size(); i++) {
            while (naming + 1 < namings.size()
                    && namings.get(naming + 1).first() < citations.get(i).first()) naming++;
            if (i > 0 && continues(citations.get(i - 1), citations.get(i))) {
                namingOf[i] = namingOf[i - 1];
                said.add(inherited(said.get(i - 1)));
            } else {
                bind(i, naming, i == 0 ? 0 : citations.get(i - 1).next(), citations.get(i));
            }
        }
    }

    // A date stands beside one paper of a list; its authors and kind are those of all.
    private static List<Said> inherited(List<Said> said) {
        return said.stream().filter(one -> !(one instanceof Said.Dated)).toList();
    }

    private void bind(int citation, int naming, int from, Raw raw) {
        namingOf[citation] = -1;
        said.add(List.of());
        if (naming < 0) return;
        int chosen = chosen(naming);
        var candidate = namings.get(chosen);
        if (candidate.first() < from || candidate.next() > raw.first() || !sameSentence(candidate, raw)) return;
        if (!fits(candidate, raw)) return;
        var between = Links.between(tokens, candidate.next(), raw.first());
        if (between.isEmpty()) return;
        var all = new ArrayList<Said>(candidate.authors());
        all.addAll(candidate.said());
        all.addAll(between.get());
        namingOf[citation] = chosen;
        used[chosen] = true;
        said.set(citation, all);
    }

    // In `motie-X over het rapport (…` the number is the motion's.
    private int chosen(int naming) {
        boolean topic = naming > 0 && namings.get(naming).kind() == PaperKind.PAPER;
        return topic
                        && namings.get(naming - 1).isProposal()
                        && namings.get(naming - 1).isNamed()
                ? naming - 1
                : naming;
    }

    private static boolean fits(Naming naming, Raw raw) {
        String scheme = raw.citation().reference().scheme();
        boolean asked = scheme.equals("aanhangsel") || scheme.equals("zaak") || scheme.equals("kamervraag");
        return naming.kind() == PaperKind.QUESTION ? asked : isPaper(raw);
    }

    private static boolean isPaper(Raw raw) {
        String scheme = raw.citation().reference().scheme();
        return scheme.equals("kamerstuk") || scheme.equals("dossier") || scheme.equals("document");
    }

    private boolean sameSentence(Naming naming, Raw raw) {
        Span sentence = sentences.at(tokens.start(naming.first()));
        return sentence.contains(raw.citation().span().start());
    }

    // Members of one list, and `(35 228, nr. 8 en 32 824, nr. 432)`.
    private boolean continues(Raw before, Raw here) {
        if (before.reading() == here.reading()) return true;
        if (!isPaper(before) || !isPaper(here) || here.first() - before.next() > 6) return false;
        for (int i = before.next(); i < here.first(); i++) {
            switch (tokens.sign(i)) {
                case COMMA, AND, SEMICOLON, KAMERSTUK, NR, STUK, OP, ROMAN, NUMBER, SLASH, HYPHEN -> {}
                default -> {
                    return false;
                }
            }
        }
        return true;
    }
}
