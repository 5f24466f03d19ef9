package griffie.recognition.act;

import griffie.paper.Act;
import griffie.recognition.word.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads what a minister will let parliament have or know: `stuur ik uw Kamer`, `de Kamer hoort van mij`, `volgt
/// later`.
///
/// What is done by the very paper (`hierbij stuur ik`) and what waits for the end of a speech (`zo kom ik daarop
/// terug`)
/// is no promise.
final class Promises {
    private static final int LONGEST = 120;
    private static final int NEAR = 8;
    private static final Set<String> SENDING = Set.of(
            "stuur", "stuurt", "sturen", "zend", "zendt", "zenden", "verstrek", "verstrekt", "verstrekken", "send");
    private static final Set<String> INFORMING = Set.of(
            "informeer",
            "informeert",
            "informeren",
            "bericht",
            "berichten",
            "meld",
            "meldt",
            "melden",
            "rapporteer",
            "rapporteert",
            "rapporteren");
    private static final Set<String> GETTING =
            Set.of("krijgt", "krijgen", "ontvangt", "ontvangen", "hoort", "horen", "verneemt", "vernemen");
    private static final Set<String> SENT = Set.of(
            "geïnformeerd", "gestuurd", "toegestuurd", "toegezonden", "verzonden", "aangeboden", "bericht", "gehouden");
    private static final Set<String> PAPERS = Set.of(
            "antwoord",
            "antwoorden",
            "appreciatie",
            "beantwoording",
            "beleidsreactie",
            "bericht",
            "brief",
            "evaluatie",
            "informatie",
            "kabinetsreactie",
            "notitie",
            "oordeel",
            "overzicht",
            "rapportage",
            "reactie",
            "standpunt",
            "terugkoppeling",
            "toelichting",
            "uitwerking",
            "verslag",
            "voortgangsrapportage");
    private static final Set<String> LATER = Set.of(
            "later",
            "nader",
            "spoedig",
            "binnenkort",
            "separaat",
            "afzonderlijk",
            "schriftelijk",
            "schrift",
            "zodra",
            "wanneer",
            "soon");
    private static final Set<String> PRESENTLY =
            Set.of("zo", "straks", "dadelijk", "zometeen", "meteen", "nu", "zojuist", "vandaag", "vanavond", "termijn");
    private static final Set<String> HERE = Set.of(
            "hierbij",
            "hiermee",
            "hiermede",
            "bijgaand",
            "bijgevoegd",
            "hieronder",
            "onderstaand",
            "herewith",
            "hereby");
    private static final Set<String> ASKED = Set.of("kabinet", "regering", "minister", "ministers", "staatssecretaris");

    private final Tagged tagged;
    private final Words words;
    private final Nominals nominals;
    private final Acts acts;

    private int first;
    private int next;

    Promises(Tagged tagged, Nominals nominals, Acts acts) {
        this.tagged = tagged;
        this.words = tagged.words();
        this.nominals = nominals;
        this.acts = acts;
    }

    /// Reads a sentence in which nothing else promised.
    void read(int sentence) {
        first = words.firstOf(sentence);
        next = Math.min(words.nextAfter(sentence), first + LONGEST);
        if (!isMinister() || isDoneHere()) return;
        for (int i = first; i < next; i++) {
            if (tagged.isNamed(i)) continue;
            var holder = holder(i);
            if (holder.isEmpty()) continue;
            add(i, holder.get());
            return;
        }
    }

    // A member asks, a chair orders, a committee plans: only who governs is held to these words.
    private boolean isMinister() {
        var voice = nominals.voice(first);
        return switch (voice.setting()) {
            case MINISTER -> true;
            case WRITTEN, ANSWER ->
                voice.speaker().stream().anyMatch(Promises::isOffice)
                        || voice.speaker().isEmpty();
            case MEMBER, CHAIR, QUESTION, SILENT -> false;
        };
    }

    static boolean isOffice(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("minister") || lower.startsWith("staatssecretaris");
    }

    // `Hierbij stuur ik u`, `met deze brief informeer ik u`.
    private boolean isDoneHere() {
        for (int i = first; i < next; i++) {
            if (isOneOf(i, HERE)) return true;
            boolean isThis = words.is(i, "deze") || words.is(i, "dit") || words.is(i, "this");
            if (isThis && (words.is(i + 1, "brief") || words.is(i + 1, "verslag") || words.is(i + 1, "letter")))
                return true;
        }
        return false;
    }

    // Whoever promises with the verb or noun at this token.
    private Optional<List<Act.Party>> holder(int i) {
        if (isPledge(i)) return speaker(i);
        if (isSubordinate(i)) return Optional.empty();
        if (isOneOf(i, SENDING) && isToParliament(i)) return subject(i);
        if (isInforming(i) && isToParliament(i) && isLater()) return subject(i);
        if (isComingBack(i)) return subject(i);
        if (isGetting(i) || isBeingTold(i) || isFollowing(i)) return speaker(i);
        return Optional.empty();
    }

    private Optional<List<Act.Party>> speaker(int i) {
        return Optional.of(nominals.speaker(i)).filter(all -> !all.isEmpty());
    }

    // `stuur ik`, `ik stuur`; an office only with a day: `het kabinet informeert de Kamer voor de zomer`.
    private Optional<List<Act.Party>> subject(int i) {
        int before = i - 1;
        while (before > first && tagged.is(before, Role.ADVERB)) before--;
        if (tagged.is(i + 1, Role.FIRST) || (tagged.is(before, Role.FIRST) && !isSubordinate(before)))
            return speaker(i);
        var office = tagged.is(before, Role.OFFICE) ? nominals.before(i) : nominals.from(i + 1);
        return office.filter(one -> isOneOf(one.next() - 1, ASKED) && isLater()).map(Nominal::parties);
    }

    // `dat ik u stuur`, `die u ontvangt`: another clause says whether that will be.
    private boolean isSubordinate(int i) {
        for (int at = i - 1; at >= Math.max(first, i - NEAR); at--) {
            if (words.is(at, ',') || words.is(at, ':') || words.is(at, ';')) return false;
            if (tagged.at(at).opens() && !tagged.isNamed(at)) return !isMain(at, i);
        }
        return false;
    }

    // `Dat overzicht krijgt de Kamer`, `Die stuur ik`: it opens the sentence and its noun, no clause.
    private boolean isMain(int opener, int i) {
        boolean isPointing = words.is(opener, "dat") || words.is(opener, "die") || words.is(opener, "that");
        return isPointing && opener <= nominals.skipAdverbs(first) && (i - opener <= 2 || isGovernedBefore(opener));
    }

    private boolean isGovernedBefore(int i) {
        return tagged.is(i - 1, Role.PREPOSITION);
    }

    private boolean isInforming(int i) {
        if (isOneOf(i, INFORMING)) return !tagged.is(i - 1, Role.DETERMINER) && !tagged.is(i - 1, Role.TE);
        if (words.is(i, "laat") || words.is(i, "laten")) return isAhead(i, "weten");
        if (words.is(i, "doe") || words.is(i, "doen")) return isAhead(i, "toekomen");
        boolean isSetting =
                words.is(i, "stel") || words.is(i, "stellen") || words.is(i, "breng") || words.is(i, "houd");
        return isSetting && isAhead(i, "hoogte");
    }

    private boolean isToParliament(int i) {
        for (int at = Math.max(first, i - NEAR); at < Math.min(next, i + NEAR + NEAR); at++) {
            if (isParliament(at)) return true;
        }
        return false;
    }

    private boolean isParliament(int i) {
        if (words.is(i, "Kamer") || tagged.is(i, Role.YOU) || words.is(i, "House")) return true;
        boolean isMember =
                words.is(i, "heer") || words.is(i, "mevrouw") || words.is(i, "lid") || words.is(i, "commissie");
        return isMember && (words.isCapital(i + 1) || words.is(i, "commissie"));
    }

    // `Ik kom daar schriftelijk op terug`; `daar kom ik zo op terug` waits for the same speech.
    private boolean isComingBack(int i) {
        boolean isComing = words.is(i, "kom") || words.is(i, "komt") || words.is(i, "komen");
        if (!isComing || !isAhead(i, "terug") || has(PRESENTLY)) return false;
        // `Ik kom terug op het amendement` does so there and then.
        if (hasPhrase("terug", "op")) return isLater();
        return isLater() || has(Set.of("brief", "keer")) || isToParliament(i);
    }

    // `de Kamer hoort van mij`, `ontvangt uw Kamer in januari`.
    private boolean isGetting(int i) {
        if (!isOneOf(i, GETTING) || has(PRESENTLY) || hasHelp(i)) return false;
        boolean isTold = isParliament(i - 1) || isParliament(i + 1) || isParliament(i + 2);
        if (!isTold) return false;
        boolean isMine = false;
        for (int at = i; at < Math.min(next, i + NEAR + NEAR); at++) {
            isMine |= words.is(at, "van") && tagged.is(at + 1, Role.ME);
        }
        return isMine || (isLater() && has(PAPERS));
    }

    // `Uw Kamer wordt hierover vóór de zomer geïnformeerd`.
    private boolean isBeingTold(int i) {
        boolean isTold = (words.is(i, "wordt") || words.is(i, "worden")) && isToParliament(i);
        return isTold && has(SENT) && isLater();
    }

    // `Een oordeel volgt later`; nothing is promised by `als volgt` and `daaruit volgt`.
    private boolean isFollowing(int i) {
        if (!words.is(i, "volgt") && !words.is(i, "volgen")) return false;
        if (hasHelp(i) || words.is(i - 1, "als") || words.is(i + 1, "uit") || words.is(i + 1, "dat")) return false;
        return has(PAPERS) && isLater() && !has(PRESENTLY);
    }

    // `volgen`, `ontvangen` that depend on another verb, or tell what was.
    private boolean hasHelp(int i) {
        if (!words.text(i).endsWith("n")) return false;
        for (int at = Math.max(first, i - NEAR - NEAR); at < i; at++)
            if (tagged.at(at).isAuxiliary()) return true;
        return false;
    }

    // `Die toezegging doe ik`, `dit is een toezegging`, `Toegezegd.`
    private boolean isPledge(int i) {
        if (words.is(i, "toegezegd")) return isMeeting(i) && next - first <= 4 && !hasHelpBefore(i);
        if (!words.is(i, "toezegging") || hasNegationBefore(i)) return false;
        boolean isSaid = words.is(i - 1, "een")
                && words.is(i - 2, "is")
                && words.text(i - 3).startsWith("d");
        return isMeeting(i) && (isSaid || isMade(i));
    }

    private boolean isMade(int i) {
        for (int at = Math.max(first, i - NEAR); at < Math.min(next, i + NEAR); at++) {
            boolean isDoing = words.is(at, "doe") || words.is(at, "doen");
            if (isDoing && isByFirst(at)) return !has(Set.of("gestand", "niet", "geen", "gedaan"));
        }
        return false;
    }

    private boolean isByFirst(int i) {
        for (int at = i - NEAR; at <= i + 2; at++)
            if (at >= first && at < next && tagged.is(at, Role.FIRST)) return true;
        return false;
    }

    private boolean isMeeting(int i) {
        return nominals.voice(i).setting() == Voice.Setting.MINISTER;
    }

    private boolean hasHelpBefore(int i) {
        for (int at = first; at < i; at++) if (tagged.at(at).isAuxiliary()) return true;
        return false;
    }

    private boolean hasNegationBefore(int i) {
        return tagged.is(i - 1, Role.NEGATION);
    }

    // A day to come is told, or that there will be one.
    private boolean isLater() {
        return has(LATER)
                || acts.hasDeadline(words.span(first, next))
                || hasPhrase("korte", "termijn")
                || hasPhrase("volgende", "week")
                || hasPhrase("volgende", "maand")
                || hasPhrase("gegeven", "moment");
    }

    private boolean hasPhrase(String one, String other) {
        for (int i = first; i < next; i++) if (words.is(i, one) && words.is(i + 1, other)) return true;
        return false;
    }

    private boolean has(Set<String> some) {
        for (int i = first; i < next; i++) if (isOneOf(i, some)) return true;
        return false;
    }

    private boolean isAhead(int i, String word) {
        for (int at = i + 1; at < Math.min(next, i + NEAR + NEAR); at++) if (words.is(at, word)) return true;
        return false;
    }

    private boolean isOneOf(int i, Set<String> some) {
        return words.isWord(i) && some.contains(words.text(i).toLowerCase(Locale.ROOT));
    }

    private void add(int i, List<Act.Party> by) {
        int start = clause(i);
        var to = to(i);
        acts.add(new Acts.Draft(Act.Kind.PROMISE, start, end(i), start, by, to));
        nominals.hold(by, i);
    }

    // The clause, from its first word on: a day may open it. `…, en de Kamer hoort van mij`.
    private int clause(int i) {
        for (int at = i - 1; at > first; at--) {
            if (words.is(at, ';') || words.is(at, ':')) return at + 1;
            if (words.is(at, ',') && (tagged.is(at + 1, Role.AND) || tagged.is(at + 1, Role.BUT))) return at + 2;
        }
        return first;
    }

    private int end(int i) {
        int end = words.nextAfter(words.sentence(i));
        for (int at = i + 1; at < Math.min(end, i + LONGEST); at++) if (words.is(at, ';')) return at;
        return end;
    }

    private List<Act.Party> to(int i) {
        for (int at = Math.max(first, i - NEAR); at < Math.min(next, i + NEAR); at++) {
            if (!isParliament(at)) continue;
            var found = nominals.from(at).map(Nominal::parties).orElse(List.of());
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }
}
