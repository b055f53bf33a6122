namespace StretchKit.Safety.Rules;

/// <summary>How the parts of an expression are joined.</summary>
internal enum RuleJunction
{
    All,
    Any,
    None,
}
