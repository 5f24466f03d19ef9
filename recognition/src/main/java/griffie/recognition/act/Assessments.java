package griffie.recognition.act;

import griffie.paper.Act;
import griffie.recognition.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads how far something agreed or asked was carried out; a list gives one assessment for each of its members.
final class Assessments {
    private static final int REACH = 60;
    private static final int LONGEST = 300;
    private static final List<String> AGREED = List.of(
            "motie",
            "moties",
            "toezegging",
            "toezeggingen",
            "afspraak",
            "afspraken",
            "akkoord",
            "akkoorden",
            "aanbeveling",
            "aanbevelingen",
            "verzoek",
            "resolutie",
            "resoluties",
            "verklaring",
            "maatregel",
            "maatregelen",
            "onderhandelingen",
            "motion",
            "agreement",
            "resolution",
            "commitment",
            "provisions");
    private static final List<String> TOLD_IN =
            List.of("rapporten", "rapport", "verklaring", "resolutie", "brief", "advies", "report", "reports");

    private final Tagged tagged;
    private final Words words;
    private final Nominals nominals;
    private final Acts acts;

    Assessments(Tagged tagged, Nominals nominals, Acts acts) {
        this.tagged = tagged;
        this.words = tagged.words();
        this.nominals = nominals;
        this.acts = acts;
    }

    /// `De motie is uitgevoerd`: only where the sentence names what was agreed.
    boolean state(int i, Frame frame) {
        int sentence = words.sentence(i);
        var speaker = nominals.speaker(i);
        if (speaker.isEmpty() || !namesAgreed(sentence, i)) return false;
        // `nog niet nagekomen` was read with its first word.
        if (frame.kind() == Act.Kind.NOT_DONE && words.is(i - 1, "nog")) return false;
        // That is told with what was promised.
        if (frame.kind() == Act.Kind.DONE && isPromiseKept(sentence)) return false;
        acts.add(new Acts.Draft(
                frame.kind(),
                words.firstOf(sentence),
                words.nextAfter(sentence),
                words.firstOf(sentence),
                speaker,
                List.of()));
        return true;
    }

    /// `Hierbij doe ik die toezegging gestand`, `hiermee kom ik mijn toezegging na`.
    void kept(int sentence) {
        int first = words.firstOf(sentence);
        int next = words.nextAfter(sentence);
        var speaker = nominals.speaker(first);
        if (speaker.isEmpty() || !isWritten(first) || !isPromiseKept(sentence)) return;
        int[] content = content(promise(first, next), Math.min(next, first + LONGEST));
        acts.add(new Acts.Draft(Act.Kind.DONE, first, next, content[0], content[1], speaker, List.of(), Set.of()));
    }

    private boolean isPromiseKept(int sentence) {
        int first = words.firstOf(sentence);
        int next = Math.min(words.nextAfter(sentence), first + LONGEST);
        int noun = promise(first, next);
        return noun >= 0 && isKept(first, noun, next);
    }

    // Whether a member finds it kept is the member's view.
    private boolean isWritten(int i) {
        return switch (nominals.voice(i).setting()) {
            case WRITTEN, ANSWER, MINISTER -> true;
            case MEMBER, CHAIR, QUESTION, SILENT -> false;
        };
    }

    private int promise(int first, int next) {
        for (int i = first; i < next; i++) if (words.is(i, "toezegging") || words.is(i, "toezeggingen")) return i;
        return -1;
    }

    private boolean isKept(int first, int noun, int next) {
        boolean isKept = false;
        for (int i = first; i < next; i++) {
            if (tagged.is(i, Role.NEGATION) || tagged.is(i, Role.FUTURE) || tagged.is(i, Role.WOULD)) return false;
            boolean isMine = tagged.is(i + 1, Role.FIRST) || tagged.is(i - 1, Role.FIRST);
            if (isMine && words.is(i, "doe")) isKept |= has("gestand", noun, next);
            if (isMine && words.is(i, "kom")) isKept |= has("na", noun, next);
            if (isMine && (words.is(i, "voldoe") || words.is(i, "heb")))
                isKept |= words.is(i, "voldoe") || has("nagekomen", first, next) || has("voldaan", first, next);
            if (words.is(i, "is") || words.is(i, "zijn"))
                isKept |= has("nagekomen", i, next) || has("voldaan", i, next);
        }
        return isKept;
    }

    private boolean has(String word, int first, int next) {
        for (int i = first; i < next; i++) if (words.is(i, word)) return true;
        return false;
    }

    // What was promised, where the sentence says it: `de toezegging om een overzicht te sturen`.
    private int[] content(int noun, int next) {
        for (int i = noun + 1; i < next; i++) {
            boolean opens = words.is(i, "om")
                    || words.is(i, "dat")
                    || words.is(i, "over")
                    || words.is(i, "inzake")
                    || words.is(i, "betreffende");
            if (opens) return new int[] {i, endOfContent(i, next)};
        }
        return new int[] {words.firstOf(words.sentence(noun)), next};
    }

    // `… om u te informeren, gedaan in het debat`; `… over de mijnen is nagekomen`.
    private int endOfContent(int from, int next) {
        for (int i = from + 2; i < next; i++) {
            boolean isVerb = words.is(i, "is") || words.is(i, "zijn") || words.is(i, "na") || words.is(i, "gestand");
            if (words.is(i, ',') || words.is(i, "nagekomen") || words.is(i, "voldaan") || isVerb) return i;
        }
        return next;
    }

    private boolean namesAgreed(int sentence, int i) {
        int from = Math.max(words.firstOf(sentence), i - REACH);
        int next = Math.min(words.nextAfter(sentence), i + REACH);
        for (int at = from; at < next; at++) {
            int here = at;
            if (words.isCited(at) || AGREED.stream().anyMatch(word -> words.is(here, word))) return true;
        }
        return false;
    }

    /// `waar vooruitgang is geboekt: de uitwisseling van …, de humanitaire bijstand en …`.
    boolean list(int i, Frame frame) {
        int sentence = words.sentence(i);
        int first = firstMember(i, sentence);
        if (first < 0) return false;
        var by = holder(i, sentence);
        if (by.isEmpty()) return false;
        int next = Math.min(words.nextAfter(sentence), first + LONGEST);
        for (var member : members(first, next)) {
            acts.add(new Acts.Draft(frame.kind(), member[0], member[1], member[0], by, List.of()));
        }
        return true;
    }

    private int firstMember(int i, int sentence) {
        int from = tagged.after(i);
        if (words.is(from - 1, "van") || words.is(from - 1, "of")) return from;
        int next = Math.min(words.nextAfter(sentence), from + 12);
        for (int at = from; at < next; at++) {
            if (words.is(at, ':') || words.is(at, "zoals") || words.is(at, "including")) return at + 1;
            if (words.is(at, "tot") && words.is(at - 1, "betrekking")) return at + 1;
            if (words.is(at, "op") && words.is(at + 1, "het") && words.is(at + 2, "gebied")) return at + 4;
            if (words.is(at, "voor") || words.is(at, "bij") || words.is(at, "on") || words.is(at, "in")) return at + 1;
        }
        return -1;
    }

    // Members begin alike: where the first has an article, a comma alone does not begin another.
    private List<int[]> members(int first, int next) {
        boolean hasArticle = tagged.is(first, Role.DETERMINER);
        var members = new ArrayList<int[]>();
        int start = first;
        for (int at = first + 1; at < next; at++) {
            if (words.is(at, ';') || words.is(at, ',') || tagged.is(at, Role.AND)) {
                int after = words.is(at, ',') && tagged.is(at + 1, Role.AND) ? at + 2 : at + 1;
                boolean begins = hasArticle ? isArticle(after) : !tagged.is(after, Role.PREPOSITION);
                if (!begins || after >= next) continue;
                members.add(new int[] {start, at});
                start = after;
                at = after;
            }
        }
        members.add(new int[] {start, next});
        return members;
    }

    private boolean isArticle(int i) {
        return words.is(i, "de") || words.is(i, "het") || words.is(i, "een") || words.is(i, "the") || words.is(i, "a");
    }

    // Whoever says so in this sentence, or in the paper it tells of; else who writes.
    private List<Act.Party> holder(int i, int sentence) {
        for (int at = Math.max(words.firstOf(sentence), i - REACH); at < i; at++) {
            if (!tagged.isNamed(at) && !tagged.is(at, Role.OFFICE)) continue;
            var named = nominals.from(at);
            if (named.isPresent() && !isOwned(at)) return named.get().parties();
        }
        return nominals.speaker(i);
    }

    private boolean isOwned(int i) {
        return words.is(i - 1, "met") || words.is(i - 1, "door") || words.is(i - 1, "over");
    }

    /// Whose report it is in which something is told: `In deze rapporten worden beide landen beschuldigd`.
    Optional<Nominal> toldIn(int i) {
        int sentence = words.sentence(i);
        int first = words.firstOf(sentence);
        if (!words.is(first, "In") && !words.is(first, "Volgens")) return Optional.empty();
        int noun = first + 2;
        if (TOLD_IN.stream().noneMatch(word -> words.is(noun, word)) || sentence == 0) return Optional.empty();
        for (int at = Math.max(words.firstOf(sentence - 1), first - REACH); at < first; at++) {
            if (words.is(at, words.text(noun))) return after(at, first);
        }
        return Optional.empty();
    }

    private Optional<Nominal> after(int noun, int next) {
        for (int at = noun + 1; at < next; at++) {
            if ((words.is(at, "van") || words.is(at, "by")) && tagged.isNamed(at + 1)) return nominals.allFrom(at + 1);
        }
        return Optional.empty();
    }
}
