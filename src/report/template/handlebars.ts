import HandlebarsPackage from 'handlebars';

/** An instance of our own: helpers and partials of other users of the package cannot reach reports. */
export const Handlebars: typeof HandlebarsPackage = HandlebarsPackage.create();
