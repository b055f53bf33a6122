using Microsoft.Extensions.Options;

namespace StretchKit;

/// <summary>Checks the options, reporting every fault at once.</summary>
internal sealed class StretchKitOptionsValidator : IValidateOptions<StretchKitOptions>
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(60);

    public ValidateOptionsResult Validate(string? name, StretchKitOptions options)
    {
        var faults = new ValidateOptionsResultBuilder();
        if (options.MaximumRoutineTime < Shortest || options.MaximumRoutineTime > Longest)
        {
            faults.AddError("use 1 to 60 minutes", nameof(StretchKitOptions.MaximumRoutineTime));
        }

        return faults.Build();
    }
}
