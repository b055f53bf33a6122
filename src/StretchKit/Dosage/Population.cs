namespace StretchKit.Dosage;

/// <summary>For whom a dose range holds.</summary>
public enum Population
{
    /// <summary>Adults from 18 to 64. The default value.</summary>
    Adult,

    /// <summary>People of 65 and over.</summary>
    OlderAdult,

    /// <summary>Children and teenagers under 18.</summary>
    Youth,

    /// <summary>Pregnant people.</summary>
    Pregnant,
}
