namespace StretchKit.Samples.Console.Input;

/// <summary>An answer to an option that has a default of its own.</summary>
internal enum YesNo
{
    Yes,
    No,
}
