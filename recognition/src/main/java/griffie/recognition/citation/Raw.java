package griffie.recognition.citation;

import griffie.paper.Citation;

/// A citation as the grammar read it: the token it starts with, the token after it, and the reading it came in.
record Raw(Citation citation, int first, int next, int reading) {}
