// What a template may say of each element, and what it may not. Read by the compiler alone.
import type {} from 'assent/types/react';
import { createRef } from 'react';

const banner = createRef<HTMLElementTagNameMap['assent-banner']>();

export const allowed = (
  <>
    <assent-banner ref={banner} className="shop" hidden={false}>
      <p slot="title">Before you go on</p>
    </assent-banner>
    <assent-choices />
    <assent-declaration lang="de" />
    <assent-placeholder poster="/poster.jpg" standsFor={document.body} />
    <assent-preferences />
    <assent-trigger onClick={(event) => event.currentTarget.isConnected} />
  </>
);

export const refused = (
  <>
    {/* @ts-expect-error -- there is no such element */}
    <assent-baner />
    {/* @ts-expect-error -- nor such a property */}
    <assent-banner layot="bar" />
    {/* @ts-expect-error -- the address of a picture is a text */}
    <assent-placeholder poster={1} />
    {/* @ts-expect-error -- a selector is not an element */}
    <assent-placeholder standsFor="#map" />
  </>
);
