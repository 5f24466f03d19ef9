package griffie.intake.text;

/// One line of a draft, without the blanks at its ends: where it stands, how far it is indented, what it is.
record Line(int start, int end, int indent, Kind kind) {
    enum Kind {
        TEXT,
        /// The number of a question or an answer, on a line of its own.
        LABEL,
        BLANK,
        /// What belongs to the page, not to the paper: page numbers, running references.
        FURNITURE,
        /// Where a page ends.
        PAGE_END
    }

    int length() {
        return end - start;
    }

    String in(String chars) {
        return chars.substring(start, end);
    }

    Line as(Kind other) {
        return new Line(start, end, indent, other);
    }

    boolean isText() {
        return kind == Kind.TEXT || kind == Kind.LABEL;
    }
}
