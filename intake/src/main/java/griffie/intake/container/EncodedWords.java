package griffie.intake.container;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words of a field that are not ASCII: `=?utf-8?Q?Azerbeidzjan_en_Armeni=C3=AB?=`.
final class EncodedWords {
    private static final Pattern WORD =
            Pattern.compile("=\\?([\\w-]{1,40})(?:\\*[\\w-]*)?\\?([bBqQ])\\?([^?\\s]*)\\?=(?:\\s+(?==\\?))?");

    private EncodedWords() {}

    static String decoded(String field) {
        return WORD.matcher(field).replaceAll(word -> {
            byte[] bytes = word.group(3).getBytes(StandardCharsets.ISO_8859_1);
            boolean isBase64 = word.group(2).toUpperCase(Locale.ROOT).equals("B");
            byte[] decoded = isBase64
                    ? Part.base64(bytes)
                    : Part.quotedPrintable(word.group(3).replace('_', ' ').getBytes(StandardCharsets.ISO_8859_1));
            return Matcher.quoteReplacement(new String(decoded, Part.charset(word.group(1))));
        });
    }
}
