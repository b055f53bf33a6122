namespace StretchKit.Safety.Rules;

/// <summary>What kind of ground a row of a condition table stands on.</summary>
internal enum RuleGrade
{
    Guideline,
    Review,
    Trial,
    Expert,
    Mechanism,
    Seed,
    Design,
}
