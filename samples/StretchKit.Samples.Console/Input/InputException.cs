namespace StretchKit.Samples.Console.Input;

/// <summary>Something a person typed, or a file they named, cannot be used; the message says why and what would help.</summary>
internal sealed class InputException(string message) : Exception(message);
