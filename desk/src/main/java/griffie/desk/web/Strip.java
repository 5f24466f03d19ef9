package griffie.desk.web;

import griffie.registry.dossier.Cell;
import griffie.registry.dossier.Line;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The lines of a view as dots over time, one above the other where they fall together. The table says the same.
record Strip(List<Dot> dots, List<Tick> ticks, int height, String first, String last) {
    static final int WIDTH = 1000;
    private static final int STEP = 12;
    private static final int FOOT = 22;
    private static final int EDGE = 20;
    private static final int FEWEST = 4;
    private static final int MOST = 600;
    private static final Pattern DAY = Pattern.compile("(?<year>\\d{4})(?:-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?)?");

    /// One line: its place in the picture, how it strikes the eye, and what it says.
    record Dot(int x, int y, Tone tone, String title) {}

    /// Where a year begins.
    record Tick(int x, int year) {}

    private record Dated(Line line, LocalDate day, String written) {}

    /// Nothing where too few lines have a date to see anything, or too many.
    static Optional<Strip> of(ViewTable table, String term) {
        int column = table.index("date");
        if (column < 0) return Optional.empty();
        var dated = table.lines(term).stream()
                .flatMap(line -> dated(line, line.cells().get(column)).stream())
                .sorted(Comparator.comparing(Dated::day))
                .toList();
        boolean isToBeSeen = dated.size() >= FEWEST
                && dated.size() <= MOST
                && dated.getFirst().day().isBefore(dated.getLast().day());
        return isToBeSeen ? Optional.of(of(dated, table)) : Optional.empty();
    }

    private static Strip of(List<Dated> dated, ViewTable table) {
        long from = dated.getFirst().day().toEpochDay();
        long to = dated.getLast().day().toEpochDay();
        int[] heights = new int[WIDTH / STEP + 1];
        var places = new ArrayList<int[]>();
        for (var one : dated) {
            int slot = x(one.day(), from, to) / STEP;
            places.add(new int[] {slot * STEP + STEP / 2, heights[slot]++});
        }
        int tallest = 0;
        for (int height : heights) tallest = Math.max(tallest, height);
        int height = tallest * STEP + FOOT;
        var dots = new ArrayList<Dot>();
        for (int i = 0; i < dated.size(); i++) {
            int y = height - FOOT - STEP / 2 - places.get(i)[1] * STEP;
            var line = dated.get(i).line();
            dots.add(new Dot(places.get(i)[0], y, Tone.of(table.term(line)), title(dated.get(i))));
        }
        return new Strip(
                List.copyOf(dots),
                ticks(dated, from, to),
                height,
                dated.getFirst().written(),
                dated.getLast().written());
    }

    private static List<Tick> ticks(List<Dated> dated, long from, long to) {
        var ticks = new ArrayList<Tick>();
        int first = dated.getFirst().day().getYear() + 1;
        int last = dated.getLast().day().getYear();
        // A label needs about a twentieth of the width.
        int every = Math.max(1, (last - first) / 16 + 1);
        for (int year = first; year <= last; year += every) {
            ticks.add(new Tick(x(Year.of(year).atDay(1), from, to), year));
        }
        return ticks;
    }

    private static int x(LocalDate day, long from, long to) {
        return EDGE + (int) ((WIDTH - 2L * EDGE) * (day.toEpochDay() - from) / (to - from));
    }

    private static Optional<Dated> dated(Line line, Cell cell) {
        if (!(cell instanceof Cell.Day(var edtf))) return Optional.empty();
        var found = DAY.matcher(edtf);
        return found.lookingAt() ? day(found).map(day -> new Dated(line, day, edtf)) : Optional.empty();
    }

    // A season has a month above 12; its year is as much as a picture needs.
    private static Optional<LocalDate> day(Matcher found) {
        int month = number(found.group("month"));
        var year = Year.of(Integer.parseInt(found.group("year")));
        if (month > 12) return Optional.of(year.atDay(1));
        var inMonth = year.atMonth(month);
        int day = number(found.group("day"));
        return inMonth.isValidDay(day) ? Optional.of(inMonth.atDay(day)) : Optional.empty();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Math.max(1, Integer.parseInt(digits));
    }

    private static String title(Dated dated) {
        String words = dated.line().cells().stream()
                .filter(Cell.Words.class::isInstance)
                .map(cell -> ((Cell.Words) cell).words())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .or(() -> dated.line().passage().map(passage -> passage.quote()))
                .orElse("");
        return dated.written() + " " + words;
    }
}
