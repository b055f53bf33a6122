namespace StretchKit.Composition.Modeling;

/// <summary>How long a part of a routine may take.</summary>
internal readonly record struct PhaseWindow(int LeastSeconds, int MostSeconds)
{
    public bool IsOpen => MostSeconds > 0;
}
