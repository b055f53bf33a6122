namespace StretchKit.Samples.Web.Requests;

/// <summary>The kinds of faults; the number is the last part of the code, as in the library's own diagnostics.</summary>
internal enum FaultKind
{
    Malformed = 1,
    UnknownProperty = 2,
    DuplicateProperty = 3,
    MissingProperty = 4,
    WrongKind = 5,
    OutOfRange = 6,
    UnknownName = 7,
    BadText = 8,
    Contradiction = 12,
}
