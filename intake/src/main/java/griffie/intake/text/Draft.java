package griffie.intake.text;

import griffie.paper.Origin;

/// A text on its way to being clean, and where its characters come from.
record Draft(String chars, Origin origin) {
    static Draft of(String decoded) {
        return new Draft(decoded, Origin.identity(decoded.length()));
    }

    /// The draft that a step made of this one; `step` leads from the new characters to those of this draft.
    Draft then(CharSequence chars, Origin step) {
        return new Draft(chars.toString(), step.after(origin));
    }
}
