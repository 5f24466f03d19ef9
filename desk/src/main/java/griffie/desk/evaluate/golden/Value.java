package griffie.desk.evaluate.golden;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// How a value that was found is held to the one that was expected.
final class Value {
    private static final String NUMBER = "\\d+(\\.\\d+)?";
    private static final String ARTICLE = "^(de|het|een|uw|the) ";

    private Value() {}

    /// Numbers are compared as numbers, names without regard to capitals, order and a leading article.
    static boolean agree(String expected, String found) {
        var names = names(found);
        return Arrays.stream(expected.split("\\|", -1))
                .anyMatch(either -> names(either).equals(names));
    }

    private static Set<String> names(String value) {
        return Arrays.stream(value.split(";", -1))
                .map(Value::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String name(String written) {
        String name = written.strip().toLowerCase(Locale.ROOT).replaceFirst(ARTICLE, "");
        return name.matches(NUMBER) ? new BigDecimal(name).stripTrailingZeros().toPlainString() : name;
    }
}
