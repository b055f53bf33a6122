namespace StretchKit.Serialization;

/// <summary>The problems every format can have; the number is the last part of the code and never changes.</summary>
internal enum DataProblem
{
    Malformed = 1,
    UnknownProperty = 2,
    DuplicateProperty = 3,
    MissingProperty = 4,
    WrongKind = 5,
    OutOfRange = 6,
    UnknownName = 7,
    BadText = 8,
    WrongFormat = 9,
    TooLarge = 10,
    DuplicateId = 11,
    Contradiction = 12,
    Incomplete = 13,
    Cycle = 14,
    Reserved = 15,
    TooMany = 16,
    FailedCase = 17,
    NeverTrue = 18,
    Shadowed = 19,
    Untranslated = 20,
}
