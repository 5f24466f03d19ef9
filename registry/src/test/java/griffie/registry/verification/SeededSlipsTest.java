package griffie.registry.verification;

import static org.assertj.core.api.Assertions.assertThat;

import griffie.paper.Dossier;
import griffie.paper.PaperKind;
import griffie.paper.Reference;
import griffie.paper.Reference.Kamerstuk;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.catalogue.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Damages right citations of motions, the author named, and counts what verification makes of them.
class SeededSlipsTest {
    private static final long SEED = 20261123;
    private static final int EACH = 150;

    private final Catalogue catalogue = Catalogue.bundled();
    private final Random random = new Random(SEED);
    private Function<Entry, String> subject = motion -> "";
    private final List<Entry> motions = catalogue.startingWith("kst-").stream()
            .filter(entry ->
                    entry.kind() == PaperKind.MOTION && !entry.authors().isEmpty())
            .filter(entry -> entry.date().whole().isPresent())
            .toList();

    @Test
    void whereTheSubjectIsToldTheFirstCandidateIsTheRightOne() {
        subject = SeededSlipsTest::retold;
        assertThat(rows("author and subject"))
                .allSatisfy(row -> assertThat(row.first).as(row.name).isGreaterThanOrEqualTo(row.told * 9 / 10));
    }

    // Who submits six motions in one debate is not told apart by name alone.
    @Test
    void theNameAloneStillLeadsToTheRightOneMostly() {
        assertThat(rows("author only"))
                .allSatisfy(row -> assertThat(row.first).as(row.name).isGreaterThanOrEqualTo(row.told * 6 / 10));
    }

    private List<Row> rows(String name) {
        var rows = new ArrayList<Row>();
        rows.add(damaged("one digit of the number changed", paper -> numbered(paper, changed(paper.number()))));
        rows.add(damaged("two digits of the number swapped", paper -> numbered(paper, swapped(paper.number()))));
        rows.add(damaged(
                "one digit of the dossier changed",
                paper -> dossier(paper, changed(paper.dossier().number()))));
        rows.add(damaged(
                "two digits of the dossier swapped",
                paper -> dossier(paper, swapped(paper.dossier().number()))));
        rows.add(damaged("chapter dropped", paper -> isChapter(paper) ? suffixed(paper, "") : paper));
        rows.add(damaged(
                "chapter changed",
                paper -> isChapter(paper)
                        ? suffixed(paper, otherOf(paper, "V", "VI", "VII", "VIII", "XV", "XVI", "XVII"))
                        : paper));
        rows.add(damaged(
                "suffix changed",
                paper -> paper.dossier().number().equals("21501")
                        ? suffixed(paper, otherOf(paper, "02", "07", "08", "20", "28", "30", "31", "32", "33"))
                        : paper));
        System.out.printf(
                "%-36s %6s %9s %9s %16s%n",
                name + ", seed " + SEED, "number", "detected", "outside", "first candidate");
        rows.forEach(row -> System.out.printf(
                Locale.ROOT,
                "%-36s %6d %8.1f%% %8.1f%% %15.1f%%%n",
                row.name,
                row.number,
                100.0 * row.told / row.number,
                100.0 * row.outside / row.number,
                100.0 * row.first / Math.max(1, row.told)));
        return rows;
    }

    @Test
    void rightCitationsRaiseNoAlarm() {
        int alarms = 0;
        for (int i = 0; i < 2000; i++) {
            var motion = motions.get(random.nextInt(motions.size()));
            var status = citing(motion).check(motion.id()).status();
            if (status != Verdict.Status.CONFIRMED && status != Verdict.Status.SUPERSEDED) alarms++;
        }
        System.out.printf("right citations: 2000, wrong alarms: %d%n", alarms);
        assertThat(alarms).isLessThan(10);
    }

    @Test
    void anOldNumberLeadsToTheNewOne() {
        int number = 0;
        int told = 0;
        for (var motion : motions) {
            for (var old : motion.replaces()) {
                number++;
                var verdict = citing(motion).check(old);
                if (verdict.status() == Verdict.Status.SUPERSEDED) told++;
            }
        }
        System.out.printf("old numbers: %d, told: %d%n", number, told);
        assertThat(told).isGreaterThan(number * 95 / 100);
    }

    private Row damaged(String name, Function<Kamerstuk, Kamerstuk> damage) {
        var row = new Row(name);
        for (int tries = 0; row.number < EACH && tries < EACH * 60; tries++) {
            var motion = motions.get(random.nextInt(motions.size()));
            if (!(motion.id() instanceof Kamerstuk right)
                    || !catalogue.replacing(right).isEmpty()) continue;
            var wrong = damage.apply(right);
            if (wrong.equals(right)) continue;
            row.count(citing(motion).check(wrong), right);
        }
        return row;
    }

    /// Cited two months later, by the name that such a motion goes by, and by its subject where that is told.
    private Citing citing(Entry motion) {
        var on = motion.date().whole().orElseThrow().plusDays(60);
        var names = motion.authors().stream()
                .limit(motion.authors().size() > 2 ? 1 : 2)
                .map(Object::toString)
                .toArray(String[]::new);
        String name = "de motie-" + String.join("/", names) + (motion.authors().size() > 2 ? " c.s." : "");
        return Citing.of(name + subject.apply(motion)).authors(names).motion().on(on.toString());
    }

    /// Every second word of what it is about, as somebody retells it.
    private static String retold(Entry motion) {
        int over = motion.title().indexOf(" over ");
        var words = motion.title().substring(Math.max(0, over)).split(" ", -1);
        var retold = new StringBuilder(" over");
        for (int i = 1; i < words.length; i += 2) retold.append(' ').append(words[i]);
        return retold.toString();
    }

    private String changed(String digits) {
        int at = random.nextInt(digits.length());
        char digit = (char) ('0' + (digits.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
        if (at == 0 && digit == '0') digit = digits.charAt(0) == '1' ? '2' : '1';
        return digits.substring(0, at) + digit + digits.substring(at + 1);
    }

    private String swapped(String digits) {
        if (digits.length() < 2) return digits;
        int at = random.nextInt(digits.length() - 1);
        String swapped = digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2);
        return swapped.charAt(0) == '0' ? digits : swapped;
    }

    private static boolean isChapter(Kamerstuk paper) {
        return paper.dossier().hasSuffix()
                && Character.isLetter(paper.dossier().suffix().charAt(0));
    }

    private String otherOf(Kamerstuk paper, String... suffixes) {
        String suffix = suffixes[random.nextInt(suffixes.length)];
        return suffix.equals(paper.dossier().suffix())
                ? suffixes[0].equals(suffix) ? suffixes[1] : suffixes[0]
                : suffix;
    }

    private static Kamerstuk numbered(Kamerstuk paper, String number) {
        return new Kamerstuk(paper.dossier(), number);
    }

    private static Kamerstuk dossier(Kamerstuk paper, String number) {
        return new Kamerstuk(new Dossier(number, paper.dossier().suffix()), paper.number());
    }

    private static Kamerstuk suffixed(Kamerstuk paper, String suffix) {
        return new Kamerstuk(paper.dossier().withSuffix(suffix), paper.number());
    }

    /// What became of one kind of slip.
    private static final class Row {
        private final String name;
        private int number;
        private int told;
        private int outside;
        private int first;

        Row(String name) {
            this.name = name;
        }

        void count(Verdict verdict, Reference right) {
            number++;
            switch (verdict.status()) {
                case OUTSIDE -> outside++;
                case DIFFERS, NOT_FOUND, SUPERSEDED -> {
                    told++;
                    if (!verdict.candidates().isEmpty()
                            && verdict.candidates().getFirst().id().equals(right)) first++;
                }
                default -> {}
            }
        }
    }
}
