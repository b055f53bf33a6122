using Microsoft.Extensions.DependencyInjection;

namespace StretchKit.Tests;

/// <summary>The services as an app gets them, on a clock that stands still.</summary>
internal static class Kit
{
    private static readonly Lazy<ServiceProvider> Shared = new(() => Build());

    public static ServiceProvider Services => Shared.Value;

    public static ServiceProvider Build(Action<IStretchKitBuilder>? configure = null)
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(new FixedClock());
        configure?.Invoke(services.AddStretchKit());
        return services.AddStretchKit().Services.BuildServiceProvider();
    }

    public static T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();
}
