namespace StretchKit.Evidence;

/// <summary>How much of a source was read when it was cited.</summary>
internal enum SourceAccess
{
    Full,
    Abstract,
    Secondary,
    Recalled,
}
