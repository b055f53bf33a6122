namespace StretchKit.Benchmarks.Safety;

/// <summary>The number that a synthetic rule compares.</summary>
internal enum SyntheticNumber
{
    None,
    Pain,
    Age,
    Load,
    LoadAbovePersonalLimit,
}
