package griffie.desk.evaluate;

import griffie.paper.Reference;
import griffie.registry.verification.Checked;
import griffie.registry.verification.Verdict;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;

/// What was found of the slips, by kind, with and without a named author.
final class SlipTable {
    private final Map<Slip, Row> named = new EnumMap<>(Slip.class);
    private final Map<Slip, Row> unnamed = new EnumMap<>(Slip.class);
    private final Reliability reliability = new Reliability();
    private int undamaged;
    private int alarms;

    void add(Slip slip, boolean hasAuthor, Reference right, Verdict verdict) {
        (hasAuthor ? named : unnamed).computeIfAbsent(slip, each -> new Row()).add(right, verdict);
        reliability.add(verdict, right);
    }

    void addUndamaged(Checked checked) {
        undamaged++;
        if (checked.isWrong()) alarms++;
    }

    void writeTo(PrintWriter out) {
        out.println(
                "slip                    author  tried  recall      precision  first right: of reported, of tried  in first 3  unclear  outside  passed");
        write(named, "named", out);
        write(unnamed, "no", out);
        out.println("undamaged citations: %d, reported as wrong: %d (%.2f%%)"
                .formatted(undamaged, alarms, share(alarms, undamaged)));
        reliability.writeTo(out);
    }

    private void write(Map<Slip, Row> rows, String author, PrintWriter out) {
        var all = new Row();
        rows.forEach((slip, row) -> {
            out.println(row.line(slip.name(), author, alarms));
            all.add(row);
        });
        if (all.tried > 0) out.println(all.line("all", author, alarms));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    private static final class Row {
        private int tried;
        private int wrong;
        private int first;
        private int firstThree;
        private int unclear;
        private int outside;
        private int passed;

        void add(Reference right, Verdict verdict) {
            tried++;
            switch (verdict.status()) {
                case DIFFERS, SUPERSEDED, NOT_FOUND -> wrong++;
                case AMBIGUOUS, INCOMPLETE -> unclear++;
                case OUTSIDE, UNCHECKED -> outside++;
                case CONFIRMED -> passed++;
            }
            if (!verdict.candidates().isEmpty()
                    && verdict.candidates().getFirst().id().equals(right)) first++;
            if (verdict.candidates().stream().limit(3).anyMatch(one -> one.id().equals(right))) firstThree++;
        }

        void add(Row other) {
            tried += other.tried;
            wrong += other.wrong;
            first += other.first;
            firstThree += other.firstThree;
            unclear += other.unclear;
            outside += other.outside;
            passed += other.passed;
        }

        /// Precision as if every undamaged citation that is reported were a false alarm of this kind.
        String line(String name, String author, int alarms) {
            return "%-22s  %-6s  %5d  %4d %5.1f%%  %8.1f%%  %11d %12.1f%% %8.1f%%  %9.1f%%  %7d  %7d  %6d"
                    .formatted(
                            name,
                            author,
                            tried,
                            wrong,
                            share(wrong, tried),
                            share(wrong, wrong + alarms),
                            first,
                            share(first, wrong),
                            share(first, tried),
                            share(firstThree, wrong),
                            unclear,
                            outside,
                            passed);
        }
    }
}
