namespace StretchKit.Samples.Console.Input;

/// <summary>What comes after the routine; only power and sprint work make a difference.</summary>
internal enum NextActivity
{
    Power,
    Sport,
    Rest,
    Other,
}
