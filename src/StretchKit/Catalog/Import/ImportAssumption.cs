namespace StretchKit.Catalog.Import;

/// <summary>What an import had to assume or leave out; the number is the last part of the code and never changes.</summary>
internal enum ImportAssumption
{
    Mechanisms = 101,
    Position = 102,
    Sides = 103,
    Technique = 104,
    Dose = 105,
    Equipment = 106,
    Words = 107,
    Name = 108,
    Muscle = 109,
    LeftOut = 110,
}
