namespace StretchKit.Samples.Console.Input;

/// <summary>An answer that does not fit its question; the message says what would.</summary>
internal sealed class AnswerException(string message) : Exception(message);
