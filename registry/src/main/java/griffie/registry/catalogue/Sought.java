package griffie.registry.catalogue;

import java.time.LocalDate;

/// What is asked of the papers of one author: how their identifiers begin, the number with which they end, the day
/// after
/// which they were not written, and what their titles may share. An empty number and [LocalDate#MAX] ask for nothing.
public record Sought(String prefix, String number, LocalDate latest, TitleMarks title) {
    /// Everything that begins so.
    public static Sought startingWith(String prefix) {
        return new Sought(prefix, "", LocalDate.MAX, TitleMarks.ANY);
    }

    public Sought withNumber(String last) {
        return new Sought(prefix, last, latest, title);
    }

    public Sought until(LocalDate day) {
        return new Sought(prefix, number, day, title);
    }

    public Sought titled(TitleMarks marks) {
        return new Sought(prefix, number, latest, marks);
    }
}
