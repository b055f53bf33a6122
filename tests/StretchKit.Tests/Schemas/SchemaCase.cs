namespace StretchKit.Tests.Schemas;

/// <summary>One file of the corpus: what is wrong with it, or nothing.</summary>
/// <param name="Format">The short name of the format.</param>
/// <param name="Name">What the file shows.</param>
/// <param name="Text">The JSON.</param>
/// <param name="Code">The code of the one fault, or <see langword="null"/> when there is none.</param>
/// <param name="IsSeenByReaderOnly">Whether no schema can see the fault.</param>
internal sealed record SchemaCase(string Format, string Name, string Text, string? Code = null, bool IsSeenByReaderOnly = false);
