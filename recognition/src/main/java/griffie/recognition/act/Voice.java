package griffie.recognition.act;

import java.util.List;

/// Who speaks in a block, to whom, and in what setting.
record Voice(Setting setting, List<String> speaker, List<String> addressee) {
    Voice {
        speaker = List.copyOf(speaker);
        addressee = List.copyOf(addressee);
    }

    /// What sort of speech it is.
    enum Setting {
        /// Running text of whoever signed the paper.
        WRITTEN,
        QUESTION,
        ANSWER,
        /// A member speaks in a meeting.
        MEMBER,
        /// A minister or state secretary speaks in a meeting.
        MINISTER,
        CHAIR,
        /// Nothing is done with these words: heads, headings, signatures.
        SILENT
    }
}
