package griffie.paper;

import java.util.Optional;
import java.util.regex.Pattern;

/// A date, interval or duration in the form of EDTF (ISO 8601-2), as far as papers need it: `2021-04-13`, `2020-22`
/// (summer), `199X`, `2007~`, `XXXX-04-13`, `1995/..`, `P44D`.
public record Edtf(String written) {
    private static final Pattern FORM = Pattern.compile("""
            (?x)
              P (?: \\d+ [YMWD] | T \\d+ [HMS] )+                                       # a length of time
            | (?<one> (?: \\d{4} | \\d{3}X | \\d\\dXX | XXXX )                          # year, decade, century, unknown
                      (?: - (?: 0[1-9] | 1[0-2] | 2[1-4] | XX )                         # month or season
                          (?: - (?: 0[1-9] | [12]\\d | 3[01] ) )? )? [?~%]? )
              (?: / (?: \\.\\. | \\d{4} (?: -\\d\\d (?: -\\d\\d )? )? [?~%]? ) )?       # an end, open or said
            | \\.\\. / \\d{4} (?: -\\d\\d (?: -\\d\\d )? )? [?~%]?                      # only an end
            """);

    public Edtf {
        if (!FORM.matcher(written).matches()) throw new IllegalArgumentException("no date: " + written);
    }

    public static Optional<Edtf> parse(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new Edtf(written)) : Optional.empty();
    }

    @Override
    public String toString() {
        return written;
    }
}
