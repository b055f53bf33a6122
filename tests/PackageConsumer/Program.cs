using System.Text;
using Microsoft.Extensions.DependencyInjection;
using StretchKit;
using StretchKit.Anatomy;
using StretchKit.Composition;
using StretchKit.Export.Json;

// The routine of the README, on a clock that stands still, so that two builds can be compared byte for byte.
using var services = new ServiceCollection().AddSingleton<TimeProvider>(new Noon()).AddStretchKit().Services.BuildServiceProvider();
var composer = services.GetRequiredService<IRoutineComposer>();

var result = composer.Compose(new() { Time = TimeSpan.FromMinutes(15), Focus = [BodyRegion.LowerBack] });
if (result.Routine is not { Steps.Count: > 2 })
{
    Console.Error.WriteLine($"no routine: {result.Status}");
    return 1;
}

using var output = Console.OpenStandardOutput();
output.Write(Encoding.UTF8.GetBytes($"{result.Summary}\n"));
foreach (var step in result.Routine.Steps)
{
    output.Write(Encoding.UTF8.GetBytes($"{step.Start:mm\\:ss} {step.Stretch.Name}, {step.Side}: {step.Dose}. {step.Reason}\n"));
}

output.Write(StretchKitJson.Write(result));

// On standard error, which is not compared: which build this was.
var library = typeof(IRoutineComposer).Assembly;
var built = library.GetCustomAttributes(typeof(System.Runtime.Versioning.TargetFrameworkAttribute), false).Cast<System.Runtime.Versioning.TargetFrameworkAttribute>().Single();
Console.Error.WriteLine($"{library.GetName().Name} built for {built.FrameworkName}, running on {Environment.Version}");
return 0;

internal sealed class Noon : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
}
