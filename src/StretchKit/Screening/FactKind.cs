namespace StretchKit.Screening;

/// <summary>What kind of answer a fact has.</summary>
internal enum FactKind
{
    YesNo,
    Number,
    Choice,
    Since,
}
