namespace StretchKit.Stretches;

/// <summary>In which role somebody read an entry.</summary>
internal enum ReviewRole
{
    /// <summary>Wrote it.</summary>
    Author,

    /// <summary>Read it against its figure, mechanisms and muscles, with no part in writing it.</summary>
    SecondReader,

    /// <summary>Checked it as a clinician of the field.</summary>
    Clinician,
}
