package griffie.recognition.citation;

/// A family of forms that begin with the same signs.
interface Family {
    /// Reads the citations that begin at this token, if any do.
    Reading read(Tokens tokens, int at);
}
