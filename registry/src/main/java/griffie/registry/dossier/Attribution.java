package griffie.registry.dossier;

import griffie.paper.Span;

/// Somebody says what stands in a clause: `Armenië houdt het op ruim 100`, `according to local hospitals`.
///
/// `holder` is where that one is named, `name` by which words.
record Attribution(Span holder, String name, Span clause) {}
