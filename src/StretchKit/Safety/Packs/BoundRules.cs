using StretchKit.Safety.Rules;

namespace StretchKit.Safety.Packs;

/// <summary>A rule book and the same bound to the catalogue. Replaced as a whole, never changed.</summary>
internal sealed record BoundRules(RuleBook Book, CompiledBook Compiled);
