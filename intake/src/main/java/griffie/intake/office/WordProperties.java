package griffie.intake.office;

/// Values of properties in a Word document.
final class WordProperties {
    private WordProperties() {}

    /// Whether a property that needs no value is on: `<w:vanish/>`, but not `<w:vanish w:val="0"/>`.
    static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    static int number(String value, int otherwise) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }
}
