namespace StretchKit;

/// <summary>The settings of StretchKit.</summary>
public sealed class StretchKitOptions
{
    /// <summary>Gets or sets the longest time a request may ask for.</summary>
    /// <value>1 to 60 minutes; default 60 minutes.</value>
    public TimeSpan MaximumRoutineTime { get; set; } = TimeSpan.FromMinutes(60);
}
