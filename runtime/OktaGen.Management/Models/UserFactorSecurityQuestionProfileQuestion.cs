// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/UserFactorSecurityQuestionProfile/question</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<UserFactorSecurityQuestionProfileQuestion>))]
public readonly record struct UserFactorSecurityQuestionProfileQuestion(string Value) : IOpenEnum<UserFactorSecurityQuestionProfileQuestion>
{
    /// <summary><c>childhood_dream_job</c>.</summary>
    public static UserFactorSecurityQuestionProfileQuestion ChildhoodDreamJob => new("childhood_dream_job");

    /// <summary><c>disliked_food</c>.</summary>
    public static UserFactorSecurityQuestionProfileQuestion DislikedFood => new("disliked_food");

    /// <summary><c>favorite_art_piece</c>.</summary>
    public static UserFactorSecurityQuestionProfileQuestion FavoriteArtPiece => new("favorite_art_piece");

    /// <summary><c>favorite_book_movie_character</c>.</summary>
    public static UserFactorSecurityQuestionProfileQuestion FavoriteBookMovieCharacter => new("favorite_book_movie_character");

    /// <summary><c>favorite_movie_quote</c>.</summary>
    public static UserFactorSecurityQuestionProfileQuestion FavoriteMovieQuote => new("favorite_movie_quote");

    /// <summary><c>favorite_security_question</c>.</summary>
    public static UserFactorSecurityQuestionProfileQuestion FavoriteSecurityQuestion => new("favorite_security_question");

    /// <summary><c>favorite_speaker_actor</c>.</summary>
    public static UserFactorSecurityQuestionProfileQuestion FavoriteSpeakerActor => new("favorite_speaker_actor");

    /// <summary><c>favorite_sports_player</c>.</summary>
    public static UserFactorSecurityQuestionProfileQuestion FavoriteSportsPlayer => new("favorite_sports_player");

    /// <summary><c>favorite_toy</c>.</summary>
    public static UserFactorSecurityQuestionProfileQuestion FavoriteToy => new("favorite_toy");

    /// <summary><c>favorite_vacation_location</c>.</summary>
    public static UserFactorSecurityQuestionProfileQuestion FavoriteVacationLocation => new("favorite_vacation_location");

    /// <summary><c>first_award</c>.</summary>
    public static UserFactorSecurityQuestionProfileQuestion FirstAward => new("first_award");

    /// <summary><c>first_computer_game</c>.</summary>
    public static UserFactorSecurityQuestionProfileQuestion FirstComputerGame => new("first_computer_game");

    /// <summary><c>first_kiss_location</c>.</summary>
    public static UserFactorSecurityQuestionProfileQuestion FirstKissLocation => new("first_kiss_location");

    /// <summary><c>first_music_purchase</c>.</summary>
    public static UserFactorSecurityQuestionProfileQuestion FirstMusicPurchase => new("first_music_purchase");

    /// <summary><c>first_sports_team_mascot</c>.</summary>
    public static UserFactorSecurityQuestionProfileQuestion FirstSportsTeamMascot => new("first_sports_team_mascot");

    /// <summary><c>first_thing_cooked</c>.</summary>
    public static UserFactorSecurityQuestionProfileQuestion FirstThingCooked => new("first_thing_cooked");

    /// <summary><c>grandmother_favorite_desert</c>.</summary>
    public static UserFactorSecurityQuestionProfileQuestion GrandmotherFavoriteDesert => new("grandmother_favorite_desert");

    /// <summary><c>name_of_first_plush_toy</c>.</summary>
    public static UserFactorSecurityQuestionProfileQuestion NameOfFirstPlushToy => new("name_of_first_plush_toy");

    /// <summary><c>new_years_two_thousand</c>.</summary>
    public static UserFactorSecurityQuestionProfileQuestion NewYearsTwoThousand => new("new_years_two_thousand");

    /// <summary><c>place_where_significant_other_was_met</c>.</summary>
    public static UserFactorSecurityQuestionProfileQuestion PlaceWhereSignificantOtherWasMet => new("place_where_significant_other_was_met");

    /// <inheritdoc/>
    public static UserFactorSecurityQuestionProfileQuestion Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
