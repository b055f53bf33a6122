namespace StretchKit.Screening;

/// <summary>What the person has to lie or sit on.</summary>
public enum Surface
{
    /// <summary>The floor. The default value.</summary>
    Floor,

    /// <summary>A bed: lying down needs no floor transfer.</summary>
    Bed,

    /// <summary>A chair: nothing that needs lying down.</summary>
    Chair,
}
