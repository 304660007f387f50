using System.Reflection;

namespace OktaGen.Tests;

public sealed class ExceptionFamilyTests
{
    public static TheoryData<Type> Family =>
        [.. typeof(OktaException).Assembly.GetExportedTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(OktaException)))];

    [Theory]
    [MemberData(nameof(Family))]
    public void A_users_test_can_make_every_exception_with_all_that_it_tells(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        string[] given =
        [
            // Of the base class too: what a class does not pass on, it settles itself.
            .. type.GetConstructors().Concat(type.BaseType!.GetConstructors()).SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.Name!),
            .. type.GetProperties().Where(property => property.SetMethod is { IsPublic: true }).Select(property => property.Name),
            // Other names for what RateLimit holds.
            nameof(OktaRateLimitException.Limit),
            nameof(OktaRateLimitException.Remaining),
            nameof(OktaRateLimitException.ResetAt),
        ];

        Assert.NotEmpty(type.GetConstructors());
        Assert.All(
            type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.DeclaringType!.Assembly == type.Assembly),
            property => Assert.Contains(property.Name, given, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_root_is_closed_so_that_a_catch_of_it_means_Okta() =>
        Assert.DoesNotContain(
            typeof(OktaException).GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance),
            constructor => constructor.IsPublic || constructor.IsFamily);
}
