package griffie.recognition.act;

import griffie.paper.Act;
import griffie.recognition.word.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the sentences of running text: whose verb does what to whom.
final class Statements {
    private static final int REACH = 40;
    private static final int NEAR = 14;
    private static final int FAR = 300;
    private static final Frame PROMISING = Frame.of(
            Act.Kind.PROMISE, Frame.Form.FUTURE, List.of(), Frame.Stand.SUBJECT, Frame.Holder.ACTOR, List.of(), "");
    private static final Set<String> DEMANDING =
            Set.of("moet", "moeten", "moest", "mag", "mogen", "should", "must", "may", "kon", "konden");
    private static final Set<String> PAST = Set.of(
            "vroeg",
            "riep",
            "sprak",
            "drong",
            "zei",
            "schreef",
            "gaf",
            "liet",
            "wees",
            "verweet",
            "vond",
            "ging",
            "koos",
            "verwierp",
            "onderschreef",
            "beriep",
            "verwees",
            "call",
            "urge",
            "ask",
            "accept",
            "claim");

    private static final Set<String> TOLD_BEFORE = Set.of(
            "toegezegd",
            "toezegde",
            "zegde",
            "zegden",
            "zei",
            "beloofd",
            "beloofde",
            "beloofden",
            "promised",
            "pledged",
            "undertook",
            "undertaken",
            "committed");

    private final Tagged tagged;
    private final Words words;
    private final Nominals nominals;
    private final Acts acts;
    private final Assessments assessments;
    private final Conditions conditions;
    private final Debate debate;
    private final Promises promises;

    private int sentence;
    private int coveredFrom;
    private int lastAct;

    Statements(Tagged tagged, Nominals nominals, Acts acts) {
        this.tagged = tagged;
        this.words = tagged.words();
        this.nominals = nominals;
        this.acts = acts;
        this.assessments = new Assessments(tagged, nominals, acts);
        this.conditions = new Conditions(tagged, nominals, acts);
        this.debate = new Debate(tagged, nominals, acts);
        this.promises = new Promises(tagged, nominals, acts);
    }

    /// Reads one sentence from its first token.
    void read(int number) {
        sentence = number;
        coveredFrom = Integer.MAX_VALUE;
        lastAct = -1;
        int end = words.nextAfter(number);
        debate.read(number);
        // What is asked is not told.
        if (words.is(end - 1, '?')) return;
        int before = acts.count();
        if (!conditions.opening(number)) clauses(number, end);
        if (!acts.hasSince(before, kind -> kind == Act.Kind.PROMISE)) promises.read(number);
        if (!acts.hasSince(before, Act.Kind::isAssessment)) assessments.kept(number);
    }

    private void clauses(int number, int end) {
        for (int i = words.firstOf(number); i < end; i++) {
            if (tagged.isNamed(i)) continue;
            var lexeme = tagged.at(i);
            if (lexeme.is(Role.SUBORDINATOR) && conditions.within(i, coveredFrom, lastAct)) continue;
            if (lexeme.is(Role.COMPLEMENT) && conditions.isMore(i)) i = conditions.more(i);
            if (lexeme.is(Role.FUTURE)) take(i, PROMISING);
            if (!lexeme.isAct()) continue;
            for (var frame : lexeme.frames()) {
                if (take(i, frame)) break;
            }
        }
    }

    private boolean take(int i, Frame frame) {
        if (i >= coveredFrom && !isJoined(i)) return false;
        if (!isFit(i, frame)) return false;
        return switch (frame.stand()) {
            case SUBJECT -> subject(i, frame);
            case OF -> named(i, frame, nominals.allFrom(tagged.after(i)));
            case NEXT -> named(i, frame, told(i, frame));
            case WRITER -> written(i, frame, i);
            case SENTENCE -> written(i, frame, words.firstOf(sentence));
            case EVALUATION -> evaluation(i, frame);
            case STATE -> assessments.state(i, frame);
            case LIST -> assessments.list(i, frame);
        };
    }

    // `…, en stelt dat`: a verb of its own, joined to the one before.
    private boolean isJoined(int i) {
        int at = i - 1;
        while (at > Math.max(coveredFrom, i - NEAR) && tagged.is(at, Role.ADVERB)) at--;
        if (words.is(at, ';')) return true;
        return tagged.is(at, Role.AND) || tagged.is(at, Role.BUT);
    }

    private boolean isFit(int i, Frame frame) {
        if (!frame.particle().isEmpty() && particle(i, frame) < 0) return false;
        if (frame.form() == Frame.Form.FINITE && !tagged.is(i, Role.FUTURE) && !isVerb(i)) return false;
        if (frame.stand() == Frame.Stand.EVALUATION) return true;
        for (var blocked : frame.blocked()) if (isNear(i, blocked)) return false;
        for (var need : frame.needs()) if (isNear(i, need)) return true;
        return frame.needs().isEmpty();
    }

    // `dat` comes after the verb; `op` of `daar … op aan` may come before.
    private boolean isNear(int i, String need) {
        if (need.startsWith("+")) return follows(i, need.substring(1));
        boolean isComplement = need.equals("dat")
                || need.equals("that")
                || need.equals("om")
                || need.equals("te")
                || need.equals("to")
                || need.equals("tot");
        int next = Math.min(words.nextAfter(sentence), i + NEAR);
        for (int at = tagged.after(i); at < next; at++) {
            if (need.equals(":")) {
                if (words.is(at, ':')) return true;
            } else if (words.is(at, need)) return true;
            if (words.is(at, ';')) break;
        }
        if (isComplement || need.equals(":")) return false;
        for (int at = i - 1; at >= words.firstOf(sentence) && at > i - NEAR; at--) if (words.is(at, need)) return true;
        return false;
    }

    private boolean follows(int i, String need) {
        for (int at = i + 1; at < Math.min(words.nextAfter(sentence), i + 5); at++) {
            if (words.is(at, need)) return true;
            boolean isSubject = tagged.isNamed(at)
                    || tagged.is(at, Role.FIRST)
                    || tagged.is(at, Role.DETERMINER)
                    || tagged.is(at, Role.OFFICE)
                    || tagged.is(at, Role.ADVERB);
            if (!isSubject || tagged.at(at).isAct()) return false;
        }
        return false;
    }

    // `verzoek`, `steun`, `vraag` are nouns, unless who speaks stands beside them.
    private boolean isVerb(int i) {
        String word = words.text(i);
        char last = word.charAt(word.length() - 1);
        if (last == 't' || last == 'n' || last == 'd' || last == 'e' || last == 's') return true;
        for (int at = i - 3; at <= i + 3; at++) if (tagged.is(at, Role.FIRST) || tagged.is(at, Role.TE)) return true;
        return tagged.is(i - 1, Role.HE) || !words.is(i, word) || isPast(i);
    }

    // `vroeg`, `riep`, `sprak`: no noun is like them.
    private boolean isPast(int i) {
        return PAST.stream().anyMatch(word -> words.is(i, word));
    }

    // Where the particle of a bent verb stands, or -1.
    private int particle(int i, Frame frame) {
        int next = Math.min(words.nextAfter(sentence), i + REACH);
        for (int at = i + 1; at + frame.particle().size() <= next; at++) {
            if (words.is(at, ';')) return -1;
            boolean isThere = true;
            for (int k = 0; k < frame.particle().size() && isThere; k++) {
                isThere = words.is(at + k, frame.particle().get(k));
            }
            if (isThere) return at;
        }
        return -1;
    }

    private boolean subject(int i, Frame frame) {
        var clause = Clause.of(tagged, nominals, i, frame);
        int finite = clause.finite();
        if (finite < 0) return frame.form() == Frame.Form.FINITE ? false : shared(i, frame, clause);
        if (!frame.isPromising() && tagged.is(finite, Role.FUTURE)) return false;
        if (DEMANDING.contains(words.text(finite))) return false;
        if (!frame.isPromising() && tagged.is(finite, Role.PASSIVE)) return passive(i, frame, clause);
        if (isPassivePerfect(i, frame, finite)) return passive(i, frame, clause);
        var subject = clause.subject(frame);
        if (subject.isEmpty()) return shared(i, frame, clause);
        var found = subject.get();
        if (frame.kind() == Act.Kind.REQUEST && (isDictum(finite, found) || isAskedAbove(found, i))) return false;
        if (!isHolder(found, frame, i) || isMany(found, finite)) return false;
        if (frame.isPromising() && !isPromise(i, found)) return false;
        if (frame.kind() == Act.Kind.PROMISE && (isRecalled(i, found) || isOfMember(i, found))) return false;
        var to = addressed(i, frame, found);
        boolean isSelf = Nominals.names(to).equals(Nominals.names(found.parties()));
        return add(i, frame, clause, found, isSelf ? List.of() : to);
    }

    // `heb ik toegezegd`, `zegde ik toe`: who speaks tells of a promise that stands elsewhere.
    private boolean isRecalled(int i, Nominal found) {
        boolean isPast = TOLD_BEFORE.stream().anyMatch(word -> words.is(i, word));
        return isPast && isSpeaker(i, found);
    }

    // What a member will do is for the member to know.
    private boolean isOfMember(int i, Nominal found) {
        return nominals.voice(i).setting() == Voice.Setting.MEMBER && isSpeaker(i, found);
    }

    private boolean isSpeaker(int i, Nominal found) {
        return Nominals.names(found.parties()).equals(Nominals.names(nominals.speaker(i)));
    }

    private boolean isPassivePerfect(int i, Frame frame, int finite) {
        if (frame.form() != Frame.Form.PARTICIPLE) return false;
        boolean isBeing = words.is(finite, "is")
                || words.is(finite, "zijn")
                || words.is(finite, "was")
                || words.is(finite, "waren")
                || words.is(finite, "been")
                || words.is(finite, "are")
                || words.is(finite, "were");
        return isBeing && i != finite;
    }

    // Who does it is told with `door`; to whom it is done is the subject.
    private boolean passive(int i, Frame frame, Clause clause) {
        var agent = agent(i, clause);
        if (agent.isEmpty() && frame.kind() == Act.Kind.CLAIM) agent = assessments.toldIn(i);
        if (agent.isEmpty()) return false;
        var to = clause.subject(frame).map(Nominal::parties).orElse(List.of());
        return add(i, frame, clause, agent.get(), to);
    }

    private Optional<Nominal> agent(int i, Clause clause) {
        int next = Math.min(words.nextAfter(sentence), i + NEAR);
        for (int at = clause.start(); at < next; at++) {
            if (words.is(at, "door") || words.is(at, "by")) {
                // `is voorgesteld door het lid Agema`: who tables a motion is told by the chair.
                if (words.is(at + 2, "lid") || words.is(at + 2, "leden")) return Optional.empty();
                var agent = nominals.allFrom(at + 1);
                if (agent.isPresent()) return agent;
            }
        }
        return Optional.empty();
    }

    // `De EU onderstreept het belang, en stelt dat …`: the subject of the verb before it.
    private boolean shared(int i, Frame frame, Clause clause) {
        int at = clause.finite() >= 0 ? clause.finite() : i;
        int before = at - 1;
        while (before > Math.max(lastAct, at - NEAR) && tagged.is(before, Role.ADVERB)) before--;
        if (!tagged.is(before, Role.AND)) return false;
        var parties = lastAct >= 0 ? nominals.lastHeld() : subjectOfSentence(before);
        var shared = new Nominal(at, at, parties);
        return isHolder(shared, frame, i) && add(i, frame, clause, shared, addressed(i, frame, shared));
    }

    // A dictum that somebody quotes: `verzoekt de regering te onderzoeken`.
    private boolean isDictum(int finite, Nominal found) {
        int noun = found.next() - 1;
        return found.first() > finite && (words.is(noun, "regering") || words.is(noun, "kabinet"));
    }

    // `het onderzoek waarnaar u vraagt`: the answer speaks of the question that stands above it.
    private boolean isAskedAbove(Nominal found, int i) {
        return nominals.voice(i).setting() == Voice.Setting.ANSWER && tagged.is(found.first(), Role.YOU);
    }

    // `zij willen dat` tells of more than the one who spoke before.
    private boolean isMany(Nominal found, int finite) {
        return tagged.is(found.first(), Role.HE) && words.text(finite).endsWith("n");
    }

    private List<Act.Party> subjectOfSentence(int next) {
        int first = nominals.skipAdverbs(words.firstOf(sentence));
        return nominals.allFrom(first)
                .filter(one -> one.next() < next)
                .map(Nominal::parties)
                .orElse(List.of());
    }

    private boolean isHolder(Nominal found, Frame frame, int i) {
        if (found.parties().isEmpty()) return false;
        boolean isSpeaker = Nominals.names(found.parties()).equals(Nominals.names(nominals.speaker(i)));
        if (nominals.voice(i).setting() == Voice.Setting.CHAIR && !isSpeaker) return false;
        return switch (frame.holder()) {
            case ACTOR, ANY -> isHuman(found);
            case FIRST -> isSpeaker;
            case OTHER -> !isSpeaker && isHuman(found);
        };
    }

    // A place holds no view.
    private boolean isHuman(Nominal found) {
        return !(tagged.isNamed(found.first())
                && tagged.mention(found.first()).actor() instanceof griffie.paper.Actor.Place);
    }

    // A state, office or speaker that will do something; what will be done to them is told, not promised.
    private boolean isPromise(int i, Nominal subject) {
        var setting = nominals.voice(i).setting();
        if (setting == Voice.Setting.MEMBER || setting == Voice.Setting.CHAIR) return false;
        // `De heer Kuiper zal zien dat`, `de Kamer zal hebben gemerkt`: a minister binds no member.
        if (setting == Voice.Setting.MINISTER && !isSpeaker(i, subject) && isOfHouse(subject)) return false;
        int next = Math.min(words.nextAfter(sentence), i + REACH);
        for (int at = i + 1; at < next && !words.is(at, ';'); at++) {
            if (tagged.at(at).opens()) break;
            if (words.is(at, "worden") || words.is(at, "moeten") || words.is(at, "verwachting") || words.is(at, "be"))
                return false;
        }
        return !subject.parties().isEmpty();
    }

    private boolean isOfHouse(Nominal subject) {
        if (Nominals.names(subject.parties()).contains(Voices.PARLIAMENT)) return true;
        if (!tagged.isNamed(subject.next() - 1)) return false;
        return tagged.mention(subject.next() - 1).actor() instanceof griffie.paper.Actor.Person person
                && !Promises.isOffice(person.name())
                && !Promises.isOffice(person.role());
    }

    // `Uit onderzoek van De Correspondent blijkt dat`: capitals will do where the phrase leaves no doubt.
    private Optional<Nominal> told(int i, Frame frame) {
        int from = tagged.after(i);
        var found = nominals.allFrom(from).filter(this::isHuman);
        if (found.isPresent() || frame.needs().isEmpty()) return found;
        int first = tagged.is(from, Role.DETERMINER) ? from + 1 : from;
        int next = first;
        while (words.isCapital(next) && next < first + NEAR) next++;
        if (next == first) return Optional.empty();
        var span = words.span(first, next);
        var party = new Act.Party(span, span.in(words.text().chars()));
        return Optional.of(new Nominal(first, next, List.of(party)));
    }

    private boolean named(int i, Frame frame, Optional<Nominal> found) {
        if (found.isEmpty() || words.is(i - 1, "op")) return false;
        var clause = Clause.of(tagged, nominals, i, frame);
        var to = frame.kind() == Act.Kind.REQUEST ? nominals.speaker(i) : List.<Act.Party>of();
        int first = frame.stand() == Frame.Stand.NEXT ? Math.min(clause.start(), i) : i;
        nominals.hold(found.get().parties(), i);
        lastAct = i;
        acts.add(new Acts.Draft(
                frame.kind(),
                first,
                words.nextAfter(sentence),
                found.get().next(),
                words.nextAfter(sentence),
                found.get().parties(),
                to,
                manner(i, frame, clause, found.get())));
        if (frame.kind() != Act.Kind.CLAIM)
            coveredFrom = Math.min(coveredFrom, found.get().next());
        return true;
    }

    private boolean written(int i, Frame frame, int first) {
        var speaker = nominals.speaker(i);
        if (speaker.isEmpty() || nominals.voice(i).setting() == Voice.Setting.CHAIR) return false;
        acts.add(new Acts.Draft(frame.kind(), first, words.nextAfter(sentence), tagged.after(i), speaker, List.of()));
        lastAct = i;
        return true;
    }

    // `Het is daarbij van groot belang dat …`; `Het feit dat … is daarom problematisch`.
    private boolean evaluation(int i, Frame frame) {
        int next = nominals.skipAdverbs(tagged.after(i));
        boolean opens = words.is(next, "dat") || words.is(next, "om") || words.is(next, "that") || words.is(next, "to");
        int copula = copula(i);
        if (copula < 0) return false;
        boolean isFact = words.is(words.firstOf(sentence), "Het") && words.is(words.firstOf(sentence) + 1, "feit");
        if ((!opens && !isFact) || nominals.speaker(i).isEmpty()) return false;
        var speaker = nominals.speaker(i);
        int first = isFact ? words.firstOf(sentence) : words.is(copula - 1, "het") ? copula - 1 : copula;
        acts.add(new Acts.Draft(
                frame.kind(), first, words.nextAfter(sentence), opens ? next : first, speaker, List.of()));
        nominals.hold(speaker, i);
        lastAct = i;
        coveredFrom = next;
        return true;
    }

    private int copula(int i) {
        for (int at = i - 1; at >= words.firstOf(sentence) && at > i - 6; at--) {
            if (words.is(at, "is") || words.is(at, "blijft") || words.is(at, "lijkt")) return at;
            if (words.is(at, ',') || tagged.at(at).opens()) return -1;
        }
        return -1;
    }

    private List<Act.Party> addressed(int i, Frame frame, Nominal subject) {
        if (frame.to().isEmpty()) return List.of();
        if (Nominals.names(subject.parties()).equals(nominals.voice(i).addressee())
                && !nominals.speaker(i).isEmpty()) return nominals.speaker(i);
        int from = subject.first() < i ? subject.next() : Math.max(tagged.after(i), subject.next());
        int next = Math.min(words.nextAfter(sentence), from + NEAR);
        for (int at = from; at < next; at++) {
            if (tagged.is(at, Role.TE) && !particleAt(at - 1, frame)) break;
            if (words.is(at, ',') || (at > i && tagged.is(at, Role.COMPLEMENT))) break;
            if (words.is(at, "elkaar") || words.is(at, "other"))
                return subject.parties().reversed();
            var found = nominals.from(at);
            if (found.isEmpty()) continue;
            int before = at - 1;
            boolean isGoverned = tagged.is(before, Role.PREPOSITION);
            if (isGoverned && !words.is(before, frame.to()) && !particleAt(before, frame)) continue;
            return nominals.allFrom(at).map(Nominal::parties).orElse(List.of());
        }
        return frame.kind() == Act.Kind.CLAIM && hasEachOther(i, subject)
                ? subject.parties().reversed()
                : List.of();
    }

    // `daar … op aan`, `calls on`: a part of the verb governs nothing.
    private boolean particleAt(int i, Frame frame) {
        return frame.particle().stream().anyMatch(part -> words.is(i, part))
                || frame.needs().stream().anyMatch(need -> words.is(i, need));
    }

    private boolean hasEachOther(int i, Nominal subject) {
        for (int at = Math.max(subject.next(), i - REACH); at < i; at++) if (words.is(at, "elkaar")) return true;
        return false;
    }

    private boolean add(int i, Frame frame, Clause clause, Nominal subject, List<Act.Party> to) {
        int finite = clause.finite() < 0 ? i : clause.finite();
        int first = Math.min(Math.min(finite, i), subject.first());
        if (clause.isSubordinate() && tagged.is(clause.start(), Role.RELATIVE) && isTight(clause.start(), first)) {
            first = clause.start();
        }
        if (tagged.is(first - 1, Role.DETERMINER) && first == subject.first()) first--;
        if (first < words.firstOf(sentence)) first = words.firstOf(sentence);
        int complement = complement(Math.max(finite, i));
        acts.add(new Acts.Draft(
                frame.kind(),
                first,
                end(Math.max(i, complement), clause),
                complement > 0 ? complement : Math.max(subject.next(), tagged.after(i)),
                words.nextAfter(sentence),
                subject.parties(),
                to,
                manner(i, frame, clause, subject)));
        nominals.hold(subject.parties(), i);
        lastAct = i;
        if (frame.isPromising()) coveredFrom = Math.min(coveredFrom, i + 1);
        else if (frame.kind() != Act.Kind.CLAIM && complement > 0) coveredFrom = complement;
        return true;
    }

    private boolean isTight(int opener, int first) {
        return first - opener <= 2 && !words.is(opener, "waar");
    }

    // What is asked or said begins at the word that opens its clause.
    private int complement(int from) {
        int next = Math.min(words.nextAfter(sentence), from + REACH);
        for (int at = from + 1; at < next; at++) {
            if (words.is(at, ';') || isNextClause(at)) return -1;
            if (tagged.is(at, Role.COMPLEMENT) || words.is(at, ':') || tagged.is(at, Role.TE)) return at;
        }
        return -1;
    }

    private int end(int from, Clause clause) {
        int next = words.nextAfter(sentence);
        for (int at = from + 1; at < Math.min(next, from + FAR); at++) {
            if (words.is(at, ';') || isNextClause(at)) return at;
            if (clause.isSubordinate() && words.is(at, ',') && joins(at + 1)) return at;
        }
        return next;
    }

    // `…, en stelt dat`.
    private boolean isNextClause(int i) {
        return words.is(i, ',') && tagged.is(i + 1, Role.AND) && joins(i + 2);
    }

    private boolean joins(int i) {
        int at = nominals.skipAdverbs(i);
        return tagged.at(at).isFinite();
    }

    private Set<Act.Manner> manner(int i, Frame frame, Clause clause, Nominal subject) {
        var manner = EnumSet.noneOf(Act.Manner.class);
        int from = Math.max(clause.start(), words.firstOf(sentence));
        int to = Math.min(words.nextAfter(sentence), tagged.after(i) + 4);
        boolean isPolite = Nominals.names(subject.parties()).equals(Nominals.names(nominals.speaker(i)));
        for (int at = from; at < to; at++) {
            if (at > i && (tagged.at(at).opens() || words.is(at, ','))) break;
            if (tagged.is(at, Role.NEGATION)) manner.add(Act.Manner.NEGATED);
            if (tagged.is(at, Role.WOULD) && !isPolite) manner.add(Act.Manner.HYPOTHETICAL);
            boolean isAble = words.is(at, "kan") || words.is(at, "kunnen") || words.is(at, "could");
            // `Dat kan ik toezeggen` is said to do so.
            if (isAble && at == clause.finite() && !(isPolite && frame.kind() == Act.Kind.PROMISE))
                manner.add(Act.Manner.HYPOTHETICAL);
        }
        if (frame.kind() == Act.Kind.CLAIM && !isPolite) manner.add(Act.Manner.REPORTED);
        return manner;
    }
}
